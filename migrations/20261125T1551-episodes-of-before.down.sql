delete from recovery_episode;

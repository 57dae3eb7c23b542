drop table recovery_episode;

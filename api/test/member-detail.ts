/** Every field that consent can hide. */
export const MEMBER_DETAIL = `query Detail($id: ID!) {
  member(id: $id) {
    alias
    legalName birthDate pronouns phone email safeContact { voicemail } pausedUntil diedOn goal recoveryStart
    recoveryDays { current }
    recoveryEpisodes { days }
    daysAbstinent { percent }
    milestones { count }
    nextMilestones { count }
    externalIdentifiers { value }
    careTeam { role }
    careTeamHistory { role }
    mentorships { id }
    merges { id }
    enrollments { state }
    stays { id }
    stay { id }
    bedRequest { id }
    groups { id }
    risk { band }
    lastCheckInAt
    monitoringEvents { nodes { id } }
    scoreSeries(instrument: PHQ_9) { value }
    checkInSeries { craving }
    alerts { nodes { id } }
    tasks { nodes { id } }
    lessons { lesson { id } }
    nextAppointment { id }
    plan { id }
    planDraft { id }
    planVersions { id }
    restricted { field category reason }
    hiddenParts { category reason }
  }
}`;

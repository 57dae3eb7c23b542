drop table house_incident_member, house_incident;

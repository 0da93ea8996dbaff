//! CrewPlanner: the portal of one client, its integrations marketplace and the launch of MobieTrain.

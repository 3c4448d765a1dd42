package id.pulang.clearances.web;

import id.pulang.clearances.Board;
import id.pulang.clearances.overrides.OverrideView;
import id.pulang.incidents.IncidentSummary;
import java.util.List;

/** What waits for the acting person: gates that only they may open, and overrides that they may decide. */
public record GatesToOpenView(List<AtIncident> incidents, List<OverrideView> overrides) {

    /** The gates of one incident at which somebody is stopped. */
    public record AtIncident(IncidentSummary incident, List<Board.Column> columns) {}
}

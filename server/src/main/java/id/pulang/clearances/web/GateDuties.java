package id.pulang.clearances.web;

import id.pulang.clearances.Board;
import id.pulang.clearances.Board.Show;
import id.pulang.clearances.GateBoard;
import id.pulang.clearances.overrides.OverrideReport;
import id.pulang.clearances.overrides.OverrideView;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.pages.Duty;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What waits at the clearances that the acting person may confirm, over all incidents, and overrides to decide. */
@Component
class GateDuties {

    private final GateBoard boards;
    private final Incidents incidents;
    private final OverrideReport overrides;
    private final Clock clock;

    GateDuties(GateBoard boards, Incidents incidents, OverrideReport overrides, Clock clock) {
        this.boards = boards;
        this.incidents = incidents;
        this.overrides = overrides;
        this.clock = clock;
    }

    List<Duty> waiting() {
        var waiting = new ArrayList<Duty>();
        long toDecide =
                overrides.waiting().stream().filter(OverrideView::mayDecide).count();
        String deciding = "/desk/clearances/overrides#mine";
        waiting.add(new Duty(toDecide, "clearances.duty.overrides", "clearances.duty.overrides.do", deciding)
                .listedAt(deciding));
        Map<IncidentId, List<Board.Column>> stopped = boards.stoppedForMe();
        for (IncidentSummary incident : incidents.all()) {
            for (Board.Column column : stopped.getOrDefault(incident.id(), List.of())) {
                waiting.add(stopped(incident, column));
                if (column.gate().confirmedByPaper()) {
                    waiting.add(claimed(incident, column));
                }
            }
        }
        return waiting;
    }

    private Duty stopped(IncidentSummary incident, Board.Column column) {
        String list = BoardView.path(incident, Show.CLOSED, column.gate().code());
        Instant longest = column.longestWait()
                .map(days -> clock.instant().minus(Duration.ofDays(days)))
                .orElse(null);
        return new Duty(column.closed(), "clearances.duty.stopped", "clearances.duty.stopped.do", list)
                .about(name(column) + " · " + incident.title())
                .listedAt(list)
                .since(longest);
    }

    private static Duty claimed(IncidentSummary incident, Board.Column column) {
        return new Duty(
                        column.claimed(),
                        "clearances.duty.claimed",
                        "clearances.mine.confirm",
                        "/desk/clearances/claims?incident=" + incident.id().value())
                .about(name(column) + " · " + incident.title())
                .listedAt(BoardView.path(incident, Show.CLAIMED, column.gate().code()));
    }

    private static String name(Board.Column column) {
        return column.gate().name().in(LocaleContextHolder.getLocale().getLanguage());
    }
}

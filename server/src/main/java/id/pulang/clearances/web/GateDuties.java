package id.pulang.clearances.web;

import id.pulang.clearances.Board;
import id.pulang.clearances.Board.Show;
import id.pulang.clearances.overrides.OverrideReport;
import id.pulang.clearances.overrides.OverrideView;
import id.pulang.identity.Acting;
import id.pulang.identity.PackRole;
import id.pulang.incidents.IncidentSummary;
import id.pulang.pages.Duty;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What waits at the gates that the acting person may open, over all incidents, and overrides to decide. */
@Component
class GateDuties {

    private final OverrideReport overrides;
    private final Clock clock;

    GateDuties(OverrideReport overrides, Clock clock) {
        this.overrides = overrides;
        this.clock = clock;
    }

    /** The overrides that the acting person may decide. */
    List<Duty> overrides() {
        long toDecide =
                overrides.waiting().stream().filter(OverrideView::mayDecide).count();
        String deciding = "/desk/clearances/overrides#mine";
        return List.of(new Duty(toDecide, "clearances.duty.overrides", "clearances.duty.overrides.do", deciding)
                .listedAt(deciding));
    }

    /** What the acting person may record or confirm at the gates where somebody is stopped. */
    List<Duty> at(Map<IncidentSummary, List<Board.Column>> stopped) {
        PackRole role = Acting.actor().role();
        var waiting = new ArrayList<Duty>();
        stopped.forEach((incident, columns) -> columns.stream()
                .filter(column -> role.holdsAny(column.gate().openedBy()))
                .forEach(column -> {
                    waiting.add(stopped(incident, column));
                    if (column.gate().confirmedByPaper() && column.claimed() > 0) {
                        waiting.add(claimed(incident, column));
                    }
                }));
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

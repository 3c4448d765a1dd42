package id.pulang.clearances.web;

import id.pulang.clearances.Board;
import id.pulang.clearances.GateBoard;
import id.pulang.identity.endpoints.ForCaseworkers;
import id.pulang.identity.transactions.Busy;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The part of the home page that shows what waits at the gates for the acting person and how far each gate is, over all
 * incidents; it names nobody. Where there is no place to have everybody decided, it says so and asks again by itself.
 */
@Controller
class ClearanceBarsController {

    private final GateBoard boards;
    private final Incidents incidents;
    private final GateDuties duties;
    private final Clock clock;

    ClearanceBarsController(GateBoard boards, Incidents incidents, GateDuties duties, Clock clock) {
        this.boards = boards;
        this.incidents = incidents;
        this.duties = duties;
        this.clock = clock;
    }

    @GetMapping("/desk/clearances/bars")
    @ForCaseworkers
    ModelAndView bars() {
        try {
            Map<IncidentSummary, List<Board.Column>> stopped = stopped();
            return new ModelAndView(
                    "clearances/bars", Map.of("stopped", stopped, "acts", duties.at(stopped), "now", clock.instant()));
        } catch (Busy busy) {
            return new ModelAndView("clearances/bars-busy");
        }
    }

    private Map<IncidentSummary, List<Board.Column>> stopped() {
        Map<IncidentId, List<Board.Column>> stopped = boards.stopped();
        var columns = new LinkedHashMap<IncidentSummary, List<Board.Column>>();
        incidents.all().forEach(incident -> {
            List<Board.Column> there = stopped.getOrDefault(incident.id(), List.of());
            if (!there.isEmpty()) {
                columns.put(incident, there);
            }
        });
        return columns;
    }
}

package id.pulang.clearances.web;

import id.pulang.clearances.Board;
import id.pulang.clearances.GateBoard;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The part of the home page that shows how far each clearance is, over all incidents; it names nobody. */
@Controller
class ClearanceBarsController {

    private final GateBoard boards;
    private final Incidents incidents;

    ClearanceBarsController(GateBoard boards, Incidents incidents) {
        this.boards = boards;
        this.incidents = incidents;
    }

    @GetMapping("/desk/clearances/bars")
    @For({
        Role.REGISTRATION_OFFICER,
        Role.CONSULAR_OFFICER,
        Role.MEDICAL_OFFICER,
        Role.REVIEWER,
        Role.CLEARANCE_OWNER,
        Role.REPATRIATION_LEAD,
        Role.HEAD_OF_MISSION
    })
    ModelAndView bars() {
        Map<IncidentId, List<Board.Column>> stopped = boards.stopped();
        var columns = new LinkedHashMap<IncidentSummary, List<Board.Column>>();
        incidents.all().forEach(incident -> {
            List<Board.Column> there = stopped.getOrDefault(incident.id(), List.of());
            if (!there.isEmpty()) {
                columns.put(incident, there);
            }
        });
        return new ModelAndView("clearances/bars", Map.of("stopped", columns));
    }
}

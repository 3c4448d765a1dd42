package id.pulang.clearances.web;

import id.pulang.cases.CaseId;
import id.pulang.clearances.Board;
import id.pulang.clearances.GateBoard;
import id.pulang.clearances.GateHistories;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.overrides.OverrideReport;
import id.pulang.identity.NotFound;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The gate board at the desk: people down, gates across. */
@Controller
@RequestMapping("/desk/clearances")
@For({
    Role.REGISTRATION_OFFICER,
    Role.CONSULAR_OFFICER,
    Role.MEDICAL_OFFICER,
    Role.REVIEWER,
    Role.CLEARANCE_OWNER,
    Role.REPATRIATION_LEAD,
    Role.HEAD_OF_MISSION
})
class DeskBoardController {

    private final GateBoard boards;
    private final GateHistories histories;
    private final OverrideReport overrides;
    private final Incidents incidents;
    private final Gates gates;

    DeskBoardController(
            GateBoard boards, GateHistories histories, OverrideReport overrides, Incidents incidents, Gates gates) {
        this.boards = boards;
        this.histories = histories;
        this.overrides = overrides;
        this.incidents = incidents;
        this.gates = gates;
    }

    @GetMapping
    ModelAndView board(
            @RequestParam Optional<UUID> incident,
            @RequestParam(defaultValue = "") String gate,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "EVERYONE") Board.Show show,
            @RequestParam(defaultValue = "NEAREST") Board.Sort sort) {
        var filter = new Board.Filter(
                Optional.of(gate).filter(code -> gates.find(code).isPresent()),
                Optional.of(state).filter(word -> !word.isEmpty()).map(GateState::valueOf),
                show,
                sort);
        return chosen(incident)
                .map(one -> page(one, filter))
                .orElseGet(() -> new ModelAndView("clearances/no-incident"));
    }

    @GetMapping("/h/{caseId}/{gate}")
    ModelAndView history(
            @PathVariable UUID caseId,
            @PathVariable String gate,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment) {
        if (gates.find(gate).isEmpty()) {
            throw new NotFound("gate");
        }
        return new ModelAndView(
                fragment ? "clearances/history" : "clearances/history-page",
                Map.of("history", histories.of(new CaseId(caseId), gate)));
    }

    private Optional<IncidentSummary> chosen(Optional<UUID> incident) {
        return incident.map(id -> incidents.summary(new IncidentId(id)))
                .or(() -> incidents.all().stream().findFirst());
    }

    private ModelAndView page(IncidentSummary incident, Board.Filter filter) {
        Board board = boards.board(incident.id(), filter);
        return new ModelAndView(
                "clearances/board", Map.of("view", new BoardView(incident, incidents.all(), board, filter)));
    }
}

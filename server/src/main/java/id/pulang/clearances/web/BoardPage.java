package id.pulang.clearances.web;

import id.pulang.clearances.Board;
import id.pulang.clearances.GateBoard;
import id.pulang.clearances.gates.Gates;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of the gate board together. */
@Component
class BoardPage {

    private final GateBoard boards;
    private final Incidents incidents;
    private final Gates gates;

    BoardPage(GateBoard boards, Incidents incidents, Gates gates) {
        this.boards = boards;
        this.incidents = incidents;
        this.gates = gates;
    }

    /** Returns the board that is asked for; of the first incident where none is named. */
    ModelAndView of(BoardQuestion question, SelectionForm typed) {
        return chosen(question)
                .map(incident -> page(incident, question, typed))
                .orElseGet(() -> new ModelAndView("clearances/no-incident"));
    }

    private Optional<IncidentSummary> chosen(BoardQuestion question) {
        return Optional.ofNullable(question.incident())
                .map(id -> incidents.summary(new IncidentId(id)))
                .or(() -> incidents.all().stream().findFirst());
    }

    private ModelAndView page(IncidentSummary incident, BoardQuestion question, SelectionForm typed) {
        Board.Filter filter = known(question.filter());
        Board board = boards.board(incident.id(), filter);
        var view = new BoardView(incident, incidents.all(), board, filter, question.everyCell(), typed, Acting.actor());
        return new ModelAndView("clearances/board", Map.of("view", view));
    }

    private Board.Filter known(Board.Filter asked) {
        return new Board.Filter(
                asked.gate().filter(code -> gates.find(code).isPresent()), asked.state(), asked.show(), asked.sort());
    }
}

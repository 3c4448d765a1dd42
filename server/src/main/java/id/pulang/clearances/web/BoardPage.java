package id.pulang.clearances.web;

import id.pulang.audit.ExportReason;
import id.pulang.clearances.Board;
import id.pulang.clearances.BoardPrints;
import id.pulang.clearances.BoardPrints.Printed;
import id.pulang.clearances.GateBoard;
import id.pulang.clearances.gates.Gate;
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
    private final BoardPrints prints;

    BoardPage(GateBoard boards, Incidents incidents, Gates gates, BoardPrints prints) {
        this.boards = boards;
        this.prints = prints;
        this.incidents = incidents;
        this.gates = gates;
    }

    /** Returns the board that is asked for; of the first incident where none is named. */
    ModelAndView of(BoardQuestion question, SelectionForm typed) {
        return chosen(question)
                .map(incident -> page(incident, question, typed))
                .orElseGet(() -> new ModelAndView("clearances/no-incident"));
    }

    /** Returns the page that asks for the reason before the board that is asked for is printed. */
    ModelAndView ask(BoardQuestion question) {
        return chosen(question)
                .map(incident -> new ModelAndView(
                        "clearances/print", Map.of("incident", incident, "question", question, "gate", gate(question))))
                .orElseGet(() -> new ModelAndView("clearances/no-incident"));
    }

    /** Returns the board that is asked for with the mark of its copy. */
    ModelAndView printed(BoardQuestion question, ExportReason reason) {
        return chosen(question)
                .map(incident -> printed(incident, question, reason))
                .orElseGet(() -> new ModelAndView("clearances/no-incident"));
    }

    private ModelAndView printed(IncidentSummary incident, BoardQuestion question, ExportReason reason) {
        Board.Filter filter = known(question.filter());
        Printed printed = prints.print(incident.id(), filter, reason);
        return new ModelAndView(
                "clearances/board",
                Map.of("view", view(incident, question, printed.board(), SelectionForm.EMPTY), "mark", printed.mark()));
    }

    private Optional<IncidentSummary> chosen(BoardQuestion question) {
        return Optional.ofNullable(question.incident())
                .map(id -> incidents.summary(new IncidentId(id)))
                .or(() -> incidents.all().stream().findFirst());
    }

    private ModelAndView page(IncidentSummary incident, BoardQuestion question, SelectionForm typed) {
        Board board = boards.board(incident.id(), known(question.filter()));
        return new ModelAndView("clearances/board", Map.of("view", view(incident, question, board, typed)));
    }

    private BoardView view(IncidentSummary incident, BoardQuestion question, Board board, SelectionForm typed) {
        return new BoardView(
                incident,
                incidents.all(),
                board,
                known(question.filter()),
                question.everyCell(),
                typed,
                Acting.actor());
    }

    private Optional<Gate> gate(BoardQuestion question) {
        return question.filter().gate().flatMap(gates::find);
    }

    private Board.Filter known(Board.Filter asked) {
        return new Board.Filter(
                asked.gate().filter(code -> gates.find(code).isPresent()), asked.state(), asked.show(), asked.sort());
    }
}

package id.pulang.clearances.web;

import id.pulang.cases.selections.PastCases;
import id.pulang.cases.selections.PastPoint;
import id.pulang.cases.selections.PastSelection;
import id.pulang.cases.selections.Reach;
import id.pulang.clearances.Board;
import id.pulang.clearances.Board.Show;
import id.pulang.clearances.GateBoard;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.stations.Count;
import id.pulang.incidents.stations.Station;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The station of the river at which every gate is open; who is not there is held by the gates that are shut. */
@Component
class ReadyStation implements Station, PastSelection {

    /** A pass that a day ended is lost since that day, which the server notes when it looks next. */
    private static final Reach PASS = new Reach(Set.of("CLEARED"), Set.of("CLEARANCE_LOST"));

    private final GateBoard boards;
    private final PastCases past;

    ReadyStation(GateBoard boards, PastCases past) {
        this.boards = boards;
        this.past = past;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String code() {
        return "ready";
    }

    @Override
    public Count count(IncidentId incident) {
        GateBoard.Tally tally = boards.tally(incident);
        List<Count.Held> held =
                tally.shut().stream().map(column -> held(incident, column)).toList();
        return new Count(tally.ready(), BoardView.path(incident, Show.CLEARED, ""), List.of(), held);
    }

    @Override
    public Optional<Map<Instant, Long>> past(IncidentId incident, List<Instant> moments) {
        return Optional.of(past.count(incident, PASS, moments));
    }

    @Override
    public Reach reach() {
        return PASS;
    }

    @Override
    public String pastList(IncidentId incident, LocalDate day) {
        return new PastPoint(code(), day).list(incident);
    }

    private static Count.Held held(IncidentId incident, Board.Column column) {
        String gate = column.name(LocaleContextHolder.getLocale().getLanguage());
        String people = BoardView.path(incident, Show.CLOSED, column.gate().code());
        return new Count.Held(gate, column.closed(), people);
    }
}

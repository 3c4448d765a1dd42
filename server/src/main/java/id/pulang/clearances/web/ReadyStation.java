package id.pulang.clearances.web;

import id.pulang.clearances.Board;
import id.pulang.clearances.Board.Show;
import id.pulang.clearances.GateBoard;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.stations.Count;
import id.pulang.incidents.stations.Station;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The station of the river at which every gate is open; who is not there is held by the gates that are shut. */
@Component
class ReadyStation implements Station {

    private final GateBoard boards;

    ReadyStation(GateBoard boards) {
        this.boards = boards;
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
        return new Count(tally.ready(), BoardView.path(incident, Show.READY, ""), List.of(), held);
    }

    private static Count.Held held(IncidentId incident, Board.Column column) {
        String gate = column.name(LocaleContextHolder.getLocale().getLanguage());
        String people = BoardView.path(incident, Show.CLOSED, column.gate().code());
        return new Count.Held(gate, column.closed(), people);
    }
}

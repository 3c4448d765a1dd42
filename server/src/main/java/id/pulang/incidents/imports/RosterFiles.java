package id.pulang.incidents.imports;

import id.pulang.identity.Acting;
import id.pulang.incidents.rosters.DoubtfulCell;
import id.pulang.incidents.rosters.RosterSummary;
import id.pulang.incidents.rosters.SealedPlaces;
import id.pulang.lists.columns.ColumnKind;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Says what the files of a list tell of how its rows are shown: which columns are sealed, and what paper shows. */
@Component
class RosterFiles {

    private final ImportRows imports;
    private final Uploads uploads;

    RosterFiles(ImportRows imports, Uploads uploads) {
        this.imports = imports;
        this.uploads = uploads;
    }

    /** Whoever handed the newest edition in reads what they handed in. */
    SealedPlaces sealedPlaces(RosterSummary roster) {
        boolean own =
                imports.sender(roster.id()).filter(Acting.actor().id()::equals).isPresent();
        return own || roster.kind().attestsPresence()
                ? SealedPlaces.NONE
                : new SealedPlaces(imports.columns(roster.id(), ColumnKind.LAST_PLACE));
    }

    /** The cells of some rows that were read on paper with doubt. */
    List<DoubtfulCell> doubtful(RosterSummary roster, IntStream rows) {
        return uploads.onPaper(roster.progress().upload())
                .map(table -> DoubtfulCell.of(table, rows))
                .orElse(List.of());
    }
}

package id.pulang.cli;

import id.pulang.cli.measures.References;
import id.pulang.cli.places.Places;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.lists.files.ListFile;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The rows of this run, and behind them those of earlier runs, which are called by file and row only. */
final class KeptPlaces implements Places {

    private final Places ofThisRun;
    private final KeptOutcome kept;

    KeptPlaces(Places ofThisRun, KeptOutcome kept) {
        this.ofThisRun = ofThisRun;
        this.kept = kept;
    }

    @Override
    public OptionalInt find(String reference) {
        OptionalInt here = ofThisRun.find(reference);
        return here.isPresent()
                ? here
                : References.place(reference).map(this::earlier).orElse(OptionalInt.empty());
    }

    private OptionalInt earlier(References.Place place) {
        return IntStream.range(kept.added(), kept.ids().length)
                .filter(record -> row(record) == place.row() && called(file(record), place.file()))
                .findFirst();
    }

    private static boolean called(String file, String reference) {
        return file.equals(reference) || ListFile.shortName(file).equals(ListFile.shortName(reference));
    }

    @Override
    public String file(int record) {
        return kept.file(kept.place(record));
    }

    @Override
    public int row(int record) {
        return kept.row(kept.place(record));
    }

    @Override
    public List<PersonRecord> records() {
        return kept.kept().records();
    }
}

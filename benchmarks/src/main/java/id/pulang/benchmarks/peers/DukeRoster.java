package id.pulang.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.databases.LuceneDatabase;
import no.priv.garshol.duke.matchers.MatchListener;

/** Duke's whole engine on a roster, with its Lucene search in memory: takes rows and gives the ids of pairs. */
public final class DukeRoster implements Function<List<Map<String, String>>, List<List<String>>> {

    private static final int HITS = 60;

    @Override
    public List<List<String>> apply(List<Map<String, String>> rows) {
        var configuration = DukeSettings.configuration();
        var database = new LuceneDatabase();
        database.setMaxSearchHits(HITS);
        database.setFuzzySearch(false);
        database.setConfiguration(configuration);
        var pairs = new ArrayList<List<String>>();
        var processor = new Processor(configuration, database);
        processor.addMatchListener(new Listener(pairs));
        processor.deduplicate(rows.stream().map(DukeSettings::record).toList());
        processor.close();
        return pairs;
    }

    /** Notes what is said to match. */
    private record Listener(List<List<String>> pairs) implements MatchListener {

        @Override
        public void matches(Record left, Record right, double confidence) {
            pairs.add(List.of(left.getValue(DukeSettings.ID), right.getValue(DukeSettings.ID)));
        }

        @Override
        public void matchesPerhaps(Record left, Record right, double confidence) {}

        @Override
        public void noMatchFor(Record record) {}

        @Override
        public void batchReady(int size) {}

        @Override
        public void batchDone() {}

        @Override
        public void startProcessing() {}

        @Override
        public void endProcessing() {}
    }
}

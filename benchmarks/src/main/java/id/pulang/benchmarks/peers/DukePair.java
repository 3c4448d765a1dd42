package id.pulang.benchmarks.peers;

import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.databases.InMemoryDatabase;

/** Duke without a search: makes a record of values, and says how sure it is that two of them are one person. */
public final class DukePair implements Function<Map<String, String>, Object>, ToDoubleBiFunction<Object, Object> {

    private final Processor processor = new Processor(DukeSettings.configuration(), new InMemoryDatabase());

    @Override
    public Object apply(Map<String, String> values) {
        return DukeSettings.record(values);
    }

    @Override
    public double applyAsDouble(Object left, Object right) {
        return processor.compare((Record) left, (Record) right);
    }
}

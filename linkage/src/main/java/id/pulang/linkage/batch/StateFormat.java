package id.pulang.linkage.batch;

import id.pulang.linkage.blocking.BlockSizeLimit;
import id.pulang.linkage.clustering.WeightedEdges;
import id.pulang.linkage.fellegisunter.FellegiSunterModel;
import id.pulang.linkage.model.PersonRecord;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The form of a kept state in a file, part by part. */
final class StateFormat {

    private StateFormat() {}

    static void write(LinkageState kept, DataOutput out) throws IOException {
        out.writeDouble(kept.said().orElse(Double.NaN));
        write(kept.basis(), out);
        write(kept.records(), out);
        out.writeInt(kept.given());
        for (int group : kept.groupOf()) {
            out.writeInt(group);
        }
        write(kept.edges(), out);
    }

    /** Writes what was learnt. */
    static void write(LearntParameters basis, DataOutput out) throws IOException {
        out.writeInt(basis.records());
        out.writeInt(basis.cut().shift());
        out.writeInt(basis.cut().largest());
        basis.weights().write(out);
    }

    /** Writes records. */
    static void write(List<PersonRecord> records, DataOutput out) throws IOException {
        var words = new RecordEncoding();
        records.forEach(words::learn);
        words.write(out);
        out.writeInt(records.size());
        for (PersonRecord record : records) {
            words.write(record, out);
        }
    }

    private static void write(WeightedEdges edges, DataOutput out) throws IOException {
        out.writeInt(edges.size());
        for (int edge = 0; edge < edges.size(); edge++) {
            out.writeInt(edges.left(edge));
            out.writeInt(edges.right(edge));
            out.writeFloat(edges.bits(edge));
        }
    }

    static LinkageState read(DataInput in) throws IOException {
        double said = in.readDouble();
        LearntParameters basis = basis(in);
        List<PersonRecord> records = records(in);
        int given = in.readInt();
        int[] groupOf = new int[records.size()];
        for (int record = 0; record < groupOf.length; record++) {
            groupOf[record] = in.readInt();
        }
        return new LinkageState(
                records,
                basis,
                Double.isNaN(said) ? OptionalDouble.empty() : OptionalDouble.of(said),
                edges(in),
                groupOf,
                given);
    }

    /** Reads what was learnt. */
    static LearntParameters basis(DataInput in) throws IOException {
        int learntFrom = in.readInt();
        var telling = new BlockSizeLimit(in.readInt(), in.readInt());
        return new LearntParameters(learntFrom, FellegiSunterModel.read(in), telling);
    }

    /** Reads records. */
    static List<PersonRecord> records(DataInput in) throws IOException {
        var words = RecordEncoding.read(in);
        int size = in.readInt();
        List<PersonRecord> records = new ArrayList<>(size);
        for (int record = 0; record < size; record++) {
            records.add(words.record(in));
        }
        return records;
    }

    private static WeightedEdges edges(DataInput in) throws IOException {
        var edges = new WeightedEdges();
        for (int left = in.readInt(); left > 0; left--) {
            edges.add(in.readInt(), in.readInt(), in.readFloat());
        }
        return edges;
    }
}

package id.pulang.linkage.likely;

import id.pulang.linkage.PersonRecord;
import id.pulang.linkage.blocking.Cut;
import id.pulang.linkage.storage.WrittenWords;
import id.pulang.linkage.weights.Weights;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The form of a kept state in a file, part by part. */
final class KeptForm {

    private KeptForm() {}

    static void write(Kept kept, DataOutput out) throws IOException {
        out.writeDouble(kept.cut());
        write(kept.basis(), out);
        write(kept.records(), out);
        out.writeInt(kept.given());
        for (int group : kept.groupOf()) {
            out.writeInt(group);
        }
        write(kept.edges(), out);
    }

    /** Writes what was learnt. */
    static void write(Basis basis, DataOutput out) throws IOException {
        out.writeInt(basis.records());
        out.writeInt(basis.cut().shift());
        out.writeInt(basis.cut().largest());
        basis.weights().write(out);
    }

    /** Writes records. */
    static void write(List<PersonRecord> records, DataOutput out) throws IOException {
        var words = new WrittenWords();
        records.forEach(words::learn);
        words.write(out);
        out.writeInt(records.size());
        for (PersonRecord record : records) {
            words.write(record, out);
        }
    }

    private static void write(Edges edges, DataOutput out) throws IOException {
        out.writeInt(edges.size());
        for (int edge = 0; edge < edges.size(); edge++) {
            out.writeInt(edges.left(edge));
            out.writeInt(edges.right(edge));
            out.writeFloat(edges.bits(edge));
        }
    }

    static Kept read(DataInput in) throws IOException {
        double cut = in.readDouble();
        Basis basis = basis(in);
        List<PersonRecord> records = records(in);
        int given = in.readInt();
        int[] groupOf = new int[records.size()];
        for (int record = 0; record < groupOf.length; record++) {
            groupOf[record] = in.readInt();
        }
        return new Kept(records, basis, cut, edges(in), groupOf, given);
    }

    /** Reads what was learnt. */
    static Basis basis(DataInput in) throws IOException {
        int learntFrom = in.readInt();
        var telling = new Cut(in.readInt(), in.readInt());
        return new Basis(learntFrom, Weights.read(in), telling);
    }

    /** Reads records. */
    static List<PersonRecord> records(DataInput in) throws IOException {
        var words = WrittenWords.read(in);
        int size = in.readInt();
        List<PersonRecord> records = new ArrayList<>(size);
        for (int record = 0; record < size; record++) {
            records.add(words.record(in));
        }
        return records;
    }

    private static Edges edges(DataInput in) throws IOException {
        var edges = new Edges();
        for (int left = in.readInt(); left > 0; left--) {
            edges.add(in.readInt(), in.readInt(), in.readFloat());
        }
        return edges;
    }
}

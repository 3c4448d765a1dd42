package id.pulang.linkage.batch;

import id.pulang.linkage.model.Birth;
import id.pulang.linkage.model.Contact;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.Documents;
import id.pulang.linkage.model.Name;
import id.pulang.linkage.model.Origin;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.Sex;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records in a file, where each text and each detail stands once and is called by its number. */
public final class RecordEncoding {

    private static final int NOTHING = -1;
    private static final int NO_NUMBER = Integer.MIN_VALUE;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<Detail, Integer> detailNumbers = new HashMap<>();
    private final List<Detail> details = new ArrayList<>();

    /** Notes nothing yet. */
    public RecordEncoding() {}

    /** Notes the texts of a record. */
    public void learn(PersonRecord record) {
        texts(record).forEach(this::learn);
        record.otherNames().forEach(this::learn);
        for (Detail detail : record.details()) {
            if (detailNumbers.putIfAbsent(detail, details.size()) == null) {
                details.add(detail);
                learn(detail.label());
                learn(detail.value());
            }
        }
    }

    private void learn(@Nullable String text) {
        if (text != null && numbers.putIfAbsent(text, texts.size()) == null) {
            texts.add(text);
        }
    }

    /** All texts of a record but its other names and its details, in the order in which they are written. */
    private static Stream<@Nullable String> texts(PersonRecord record) {
        return Stream.of(
                record.id(),
                record.source(),
                record.name(),
                record.nationalNumber(),
                record.passport(),
                record.phone(),
                record.birthPlace(),
                record.motherName(),
                record.familyName(),
                record.bornAsWritten());
    }

    /** Writes all texts and details. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        out.writeInt(details.size());
        for (Detail detail : details) {
            out.writeInt(number(detail.label()));
            out.writeByte(detail.kind().ordinal());
            out.writeInt(number(detail.value()));
        }
    }

    private int number(@Nullable String text) {
        return text == null ? NOTHING : numbers.getOrDefault(text, NOTHING);
    }

    /** Writes a record. */
    public void write(PersonRecord record, DataOutput out) throws IOException {
        for (var texts = texts(record).iterator(); texts.hasNext(); ) {
            out.writeInt(number(texts.next()));
        }
        out.writeInt(date(record.born()));
        out.writeInt(record.age() == null ? NO_NUMBER : record.age());
        out.writeInt(date(record.ageOn()));
        out.writeByte(record.sex() == null ? NOTHING : record.sex().ordinal());
        out.writeInt(record.otherNames().size());
        for (String name : record.otherNames()) {
            out.writeInt(number(name));
        }
        out.writeInt(record.details().size());
        for (Detail detail : record.details()) {
            out.writeInt(detailNumbers.getOrDefault(detail, NOTHING));
        }
    }

    private static int date(@Nullable LocalDate date) {
        return date == null ? NO_NUMBER : Math.toIntExact(date.toEpochDay());
    }

    /** Reads all texts and details. */
    public static RecordEncoding read(DataInput in) throws IOException {
        var words = new RecordEncoding();
        for (int left = in.readInt(); left > 0; left--) {
            byte[] bytes = new byte[in.readInt()];
            in.readFully(bytes);
            words.texts.add(new String(bytes, StandardCharsets.UTF_8));
        }
        for (int left = in.readInt(); left > 0; left--) {
            String label = words.texts.get(in.readInt());
            var kind = Detail.Kind.values()[in.readByte()];
            words.details.add(new Detail(label, kind, words.texts.get(in.readInt())));
        }
        return words;
    }

    /** Reads a record. */
    public PersonRecord record(DataInput in) throws IOException {
        String id = texts.get(in.readInt());
        String source = texts.get(in.readInt());
        String name = text(in);
        String nationalNumber = text(in);
        String passport = text(in);
        String phone = text(in);
        String birthPlace = text(in);
        String motherName = text(in);
        String familyName = text(in);
        String bornAsWritten = text(in);
        LocalDate born = date(in);
        int age = in.readInt();
        LocalDate ageOn = date(in);
        int sex = in.readByte();
        List<String> otherNames = chosen(texts, in);
        return new PersonRecord(
                id,
                source,
                new Name(name, otherNames, familyName),
                new Birth(
                        born,
                        bornAsWritten,
                        age == NO_NUMBER ? null : age,
                        ageOn,
                        sex == NOTHING ? null : Sex.values()[sex]),
                new Documents(nationalNumber, passport),
                new Contact(phone),
                new Origin(birthPlace, motherName),
                chosen(details, in));
    }

    private @Nullable String text(DataInput in) throws IOException {
        int number = in.readInt();
        return number == NOTHING ? null : texts.get(number);
    }

    private static @Nullable LocalDate date(DataInput in) throws IOException {
        int day = in.readInt();
        return day == NO_NUMBER ? null : LocalDate.ofEpochDay(day);
    }

    private static <T> List<T> chosen(List<T> all, DataInput in) throws IOException {
        var chosen = new ArrayList<T>();
        for (int left = in.readInt(); left > 0; left--) {
            chosen.add(all.get(in.readInt()));
        }
        return chosen;
    }
}

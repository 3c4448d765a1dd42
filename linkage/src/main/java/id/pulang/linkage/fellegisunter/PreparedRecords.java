package id.pulang.linkage.fellegisunter;

import id.pulang.linkage.comparison.BirthField;
import id.pulang.linkage.comparison.CategoryField;
import id.pulang.linkage.comparison.CodeField;
import id.pulang.linkage.comparison.FieldComparison;
import id.pulang.linkage.comparison.NameField;
import id.pulang.linkage.comparison.SexField;
import id.pulang.linkage.comparison.WordsField;
import id.pulang.linkage.dates.BirthClaim;
import id.pulang.linkage.documents.NationalNumber;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.names.NameComparison;
import id.pulang.linkage.names.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The records at hand, read once, and what they teach before any two are compared: how common names and values are. */
public final class PreparedRecords {

    private final List<PersonRecord> records;
    private final int learntFrom;
    private final int[] lists;
    private final int listCount;
    private final @Nullable NationalNumber[] numbers;
    private final BirthClaim[] births;
    private final NameField names;
    private final List<FieldComparison> fields;
    private final Map<Field, CodeField> codes = new EnumMap<>(Field.class);

    /** Reads these records; from here on they are named by their places in the list. */
    public PreparedRecords(List<PersonRecord> records) {
        this(records, records.size());
    }

    /**
     * Reads these records, of which some came later: what names and values are worth is learnt from the first, so that
     * no later record changes anything between others.
     */
    public PreparedRecords(List<PersonRecord> records, int learntFrom) {
        this(records, learntFrom, false);
    }

    /**
     * The same for lists that are linked without review. There somebody may stand in any number of rows, so rows of one
     * name and one birth count once where it is counted how common a name is.
     */
    public static PreparedRecords ofLongLists(List<PersonRecord> records, int learntFrom) {
        return new PreparedRecords(records, learntFrom, true);
    }

    private PreparedRecords(List<PersonRecord> records, int learntFrom, boolean repeated) {
        this.records = records;
        this.learntFrom = learntFrom;
        var numberOf = new LinkedHashMap<String, Integer>();
        sources(records.subList(0, learntFrom)).forEach(source -> numberOf.put(source, numberOf.size()));
        sources(records.subList(learntFrom, records.size()))
                .forEach(source -> numberOf.putIfAbsent(source, numberOf.size()));
        listCount = numberOf.size();
        lists = records.stream()
                .mapToInt(record -> numberOf.getOrDefault(record.source(), 0))
                .toArray();
        numbers = records.stream().map(PreparedRecords::number).toArray(NationalNumber[]::new);
        births = births();
        fields = readFields(repeated);
        names = (NameField) fields.getFirst();
        for (FieldComparison field : fields) {
            if (field instanceof CodeField code && code.field() != Field.DETAIL) {
                codes.put(code.field(), code);
            }
        }
    }

    private static TreeSet<String> sources(List<PersonRecord> records) {
        return new TreeSet<>(records.stream().map(PersonRecord::source).collect(Collectors.toSet()));
    }

    private static @Nullable NationalNumber number(PersonRecord record) {
        String text = record.nationalNumber();
        return text == null ? null : NationalNumber.read(text).orElse(null);
    }

    private BirthClaim[] births() {
        LocalDate usualDay = usualDay();
        var claims = new BirthClaim[records.size()];
        Arrays.parallelSetAll(claims, i -> {
            NationalNumber number = numbers[i];
            return BirthClaim.of(records.get(i), number == null ? null : number.born(), usualDay);
        });
        return eachOnce(claims);
    }

    /** Records of one day stand together where they come in canonical order; what is kept once is at hand sooner. */
    private static BirthClaim[] eachOnce(BirthClaim[] claims) {
        for (int i = 1; i < claims.length; i++) {
            claims[i] = claims[i].equals(claims[i - 1]) ? claims[i - 1] : claims[i];
        }
        return claims;
    }

    /** Reads the fields side by side; names take longest and come first. */
    private List<FieldComparison> readFields(boolean repeated) {
        var readers = new ArrayList<Supplier<FieldComparison>>();
        readers.add(() -> new NameField(records, learntFrom, repeated));
        readers.add(() -> new BirthField(records, births, learntFrom));
        readers.add(() -> new SexField(records, learntFrom));
        readers.add(() -> code(Field.NATIONAL_NUMBER, PersonRecord::nationalNumber));
        readers.add(() -> code(Field.PASSPORT, PersonRecord::passport));
        readers.add(() -> code(Field.PHONE, PersonRecord::phone));
        readers.add(() -> words(Field.BIRTH_PLACE, PersonRecord::birthPlace));
        readers.add(() -> words(Field.MOTHER, PersonRecord::motherName));
        details(records.subList(0, learntFrom)).forEach((label, kind) -> readers.add(() -> detail(label, kind)));
        return readers.parallelStream().map(Supplier::get).toList();
    }

    private FieldComparison code(Field field, Function<PersonRecord, @Nullable String> said) {
        return new CodeField(field, "", column(said), learntFrom);
    }

    private FieldComparison words(Field field, Function<PersonRecord, @Nullable String> said) {
        return new WordsField(field, "", column(said), learntFrom);
    }

    private static TreeMap<String, Detail.Kind> details(List<PersonRecord> records) {
        var details = new TreeMap<String, Detail.Kind>();
        records.forEach(record -> record.details().forEach(detail -> details.put(detail.label(), detail.kind())));
        return details;
    }

    private FieldComparison detail(String label, Detail.Kind kind) {
        List<@Nullable String> column = column(record -> detail(record, label));
        return switch (kind) {
            case CODE -> new CodeField(Field.DETAIL, label, column, learntFrom);
            case CATEGORY -> new CategoryField(label, column, learntFrom);
            case PLACE, WORDS -> new WordsField(Field.DETAIL, label, column, learntFrom);
        };
    }

    private static @Nullable String detail(PersonRecord record, String label) {
        @Nullable String value = null;
        for (Detail detail : record.details()) {
            value = detail.label().equals(label) ? detail.value() : value;
        }
        return value;
    }

    private List<@Nullable String> column(Function<PersonRecord, @Nullable String> field) {
        var column = new ArrayList<@Nullable String>(records.size());
        records.forEach(record -> column.add(field.apply(record)));
        return column;
    }

    /** Ages are noted without a day on some lists; most lists of an incident are of one day. */
    private @Nullable LocalDate usualDay() {
        var days = new TreeMap<LocalDate, Integer>();
        for (PersonRecord record : records.subList(0, learntFrom)) {
            if (record.ageOn() != null) {
                days.merge(record.ageOn(), 1, Integer::sum);
            }
        }
        return days.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** A comparison of these records, for one thread; fields about which no record says anything are left out. */
    public RecordComparison comparisonOfStated() {
        return comparison(fields.stream().filter(FieldComparison::everStated).toList());
    }

    /** A comparison of these records, for one thread, whose fields are those of {@link Field} and then the details. */
    public RecordComparison comparison() {
        return comparison(fields);
    }

    private RecordComparison comparison(List<FieldComparison> compared) {
        return new RecordComparison(this, compared, OwnNumbers.among(compared, learntFrom)).another();
    }

    /** How many records there are. */
    public int size() {
        return records.size();
    }

    /** Whether some record states a date of birth or the number of a document, by which people are told apart. */
    public boolean tellPeopleApart() {
        return IntStream.range(0, learntFrom).anyMatch(this::tellsApart);
    }

    /** Whether a record does. */
    boolean tellsApart(int record) {
        PersonRecord stated = records.get(record);
        return births[record].date() != 0 || stated.nationalNumber() != null || stated.passport() != null;
    }

    /** How many lists there are. */
    public int lists() {
        return listCount;
    }

    /** The number of the list in which a record stands, in the order of the lists' names. */
    public int list(int record) {
        return lists[record];
    }

    /** A record as it was given. */
    public PersonRecord record(int record) {
        return records.get(record);
    }

    /** The number that a record states, in the form in which numbers are compared; null where it states none. */
    public @Nullable String code(Field field, int record) {
        CodeField code = codes.get(field);
        return code == null ? null : code.value(record);
    }

    /** All names of a record, its own name first. */
    public PersonName[] names(int record) {
        return names.names(record);
    }

    /** Compares the names of the people themselves. */
    public NameComparison nameComparison() {
        return names.comparison();
    }

    /** When the person of a record was born, as far as it says. */
    public BirthClaim birth(int record) {
        return births[record];
    }

    /** Whether both records have a national number that fits their date of birth, and the two are not the same. */
    public boolean numbersDiffer(int left, int right) {
        NationalNumber one = numbers[left];
        NationalNumber other = numbers[right];
        return one != null
                && other != null
                && !one.digits().equals(other.digits())
                && fits(one, left)
                && fits(other, right);
    }

    private boolean fits(NationalNumber number, int record) {
        LocalDate stated = records.get(record).born();
        return stated == null || number.carries(stated);
    }
}

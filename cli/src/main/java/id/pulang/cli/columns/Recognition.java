package id.pulang.cli.columns;

import id.pulang.cli.columns.Meaning.Reason;
import id.pulang.cli.files.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what each column of a list holds: by what the command says, by its heading, and by what stands in it. */
public final class Recognition {

    private static final double MOST = 0.8;
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.9;
    private static final double FEW = 0.3;
    private static final int VALUES_OF_A_CATEGORY = 25;

    private final Table table;
    private final List<Contents> contents = new ArrayList<>();
    private final List<Meaning> meanings = new ArrayList<>();

    private Recognition(Table table, HeadingWords words, Told told) {
        this.table = table;
        for (int column = 0; column < table.columns().size(); column++) {
            String heading = table.headings().get(column);
            Contents content = Contents.of(table, column);
            contents.add(content);
            Optional<Meaning> said = told.about(heading);
            meanings.add(said.isPresent() ? said.get() : recognise(heading, content, words.meaning(heading)));
        }
    }

    /** Takes the lines of a file for a list: finds its headings. */
    public static Table table(String file, Table.Builder lines, HeadingWords words, Told told) {
        return lines.table(file, HeadingLine.of(lines, words, told.headings()));
    }

    /** The meaning of each column. */
    public static List<Meaning> of(Table table, HeadingWords words, Told told) {
        var recognition = new Recognition(table, words, told);
        recognition.findNames();
        new BirthParts(table, recognition.contents, recognition.meanings, words).settle();
        new NameColumns(table, recognition.meanings, words).settle();
        recognition.nameApart();
        return List.copyOf(recognition.meanings);
    }

    private static Meaning recognise(String heading, Contents content, Optional<Meaning> known) {
        String plain = HeadingWords.plain(heading);
        String label = known.map(Meaning::label).orElse(plain.isEmpty() ? "?" : plain);
        if (content.empty()) {
            return Meaning.of(Kind.IGNORED, label).left(Reason.EMPTY);
        }
        return known.map(meaning -> corrected(meaning, content)).orElseGet(() -> guessed(heading, label, content));
    }

    /** What a heading promises and the contents do not keep. */
    private static Meaning corrected(Meaning meaning, Contents content) {
        return switch (meaning.kind()) {
            case NIK -> content.nationalNumbers() < FEW ? Meaning.of(Kind.CODE, "national number") : meaning;
            case ROW_ID -> content.nationalNumbers() > MOST ? Meaning.of(Kind.NIK, "NIK") : meaning;
            case PHONE -> phone(meaning, content);
            case PASSPORT ->
                content.dates() > HALF || content.withDigits() < FEW ? meaning.left(Reason.NOT_ABOUT_WHO) : meaning;
            case AGE -> content.dates() > MOST ? Meaning.of(Kind.BORN, "born") : meaning;
            case BORN ->
                content.ages() > MOST && content.dates() < FEW && content.years() < FEW
                        ? Meaning.of(Kind.AGE, "age")
                        : meaning;
            case CATEGORY ->
                content.usual() >= NEARLY_ALL * content.filled() && content.rows() > 1
                        ? meaning.left(Reason.SAME_EVERYWHERE)
                        : meaning;
            default -> meaning;
        };
    }

    private static Meaning phone(Meaning meaning, Contents content) {
        if (content.addresses() > HALF) {
            return Meaning.of(Kind.CODE, "e-mail");
        }
        return content.withDigits() < FEW ? meaning.left(Reason.NOT_ABOUT_WHO) : meaning;
    }

    /** What a column with an unknown heading holds. */
    private static Meaning guessed(String heading, String label, Contents content) {
        if (content.nationalNumbers() > MOST) {
            return Meaning.of(Kind.NIK, "NIK");
        }
        if (content.sexes() > NEARLY_ALL && content.distinct() <= 6) {
            return Meaning.of(Kind.SEX, "sex");
        }
        if (content.sameEverywhere()) {
            return Meaning.of(Kind.IGNORED, label).left(Reason.SAME_EVERYWHERE);
        }
        if (content.addresses() > MOST) {
            return Meaning.of(Kind.CODE, "e-mail");
        }
        if (content.dates() > MOST && content.distinct() * 3 > content.filled()) {
            return Meaning.of(Kind.BORN, "born");
        }
        if (content.passports() > MOST) {
            return Meaning.of(Kind.PASSPORT, "passport");
        }
        if (content.phones() > MOST) {
            return Meaning.of(Kind.PHONE, "phone");
        }
        if (HeadingWords.plain(heading).isEmpty() || content.tellsRowsApart()) {
            return Meaning.of(Kind.ROW_ID, "row number");
        }
        return otherwise(label, content);
    }

    private static Meaning otherwise(String label, Contents content) {
        boolean repeated = content.distinct() * 3 < content.filled() * 2;
        if (content.distinct() <= VALUES_OF_A_CATEGORY && repeated && content.words() > HALF) {
            return corrected(Meaning.of(Kind.CATEGORY, label), content);
        }
        if (content.words() > HALF) {
            return Meaning.of(Kind.WORDS, label);
        }
        boolean code = content.withDigits() > MOST && content.distinct() > VALUES_OF_A_CATEGORY;
        return code
                ? Meaning.of(Kind.CODE, label)
                : Meaning.of(Kind.IGNORED, label).left(Reason.UNKNOWN);
    }

    /** Where no heading speaks of names, the column with the most different words holds them. */
    private void findNames() {
        if (any(Kind.NAME) || any(Kind.GIVEN_NAME) || any(Kind.FAMILY_NAME)) {
            return;
        }
        int best = -1;
        for (int column = 0; column < meanings.size(); column++) {
            Meaning meaning = meanings.get(column);
            boolean open = meaning.kind() == Kind.WORDS && meaning.label().equals(labelOf(column))
                    || meaning.kind() == Kind.ROW_ID && meaning.reason() != Reason.AS_TOLD;
            boolean named = open && contents.get(column).words() > NEARLY_ALL;
            if (named
                    && (best < 0
                            || contents.get(column).distinct()
                                    > contents.get(best).distinct())) {
                best = column;
            }
        }
        if (best >= 0) {
            meanings.set(best, Meaning.of(Kind.NAME, "name"));
        }
    }

    private String labelOf(int column) {
        return HeadingWords.plain(table.headings().get(column));
    }

    /** Two details of a list must not bear the same label. */
    private void nameApart() {
        var labels = new ArrayList<String>();
        for (int column = 0; column < meanings.size(); column++) {
            Meaning meaning = meanings.get(column);
            if (detail(meaning.kind())) {
                String label = meaning.label();
                for (int number = 2; labels.contains(label); number++) {
                    label = meaning.label() + ' ' + number;
                }
                labels.add(label);
                meanings.set(column, new Meaning(meaning.kind(), label, meaning.reason()));
            }
        }
    }

    /** Whether such a column becomes a detail of the records. */
    public static boolean detail(Kind kind) {
        return kind == Kind.CODE || kind == Kind.PLACE || kind == Kind.CATEGORY || kind == Kind.WORDS;
    }

    private boolean any(Kind kind) {
        return meanings.stream().anyMatch(meaning -> meaning.kind() == kind);
    }
}

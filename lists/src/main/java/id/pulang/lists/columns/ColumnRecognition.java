package id.pulang.lists.columns;

import id.pulang.lists.columns.ColumnMeaning.Reason;
import id.pulang.lists.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells what each column of a list holds: by what the command says, by its heading, and by what stands in it. */
public final class ColumnRecognition {

    private static final double MOST = 0.8;
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.9;
    private static final double FEW = 0.3;
    private static final int ENOUGH_CODES = 20;
    private static final int VALUES_OF_A_CATEGORY = 25;

    private final Table table;
    private final List<ColumnProfile> contents = new ArrayList<>();
    private final List<ColumnMeaning> meanings = new ArrayList<>();

    private ColumnRecognition(Table table, HeadingVocabulary words, ColumnOverrides told) {
        this.table = table;
        for (int column = 0; column < table.headings().size(); column++) {
            String heading = table.headings().get(column);
            ColumnProfile content = ColumnProfile.of(table, column);
            contents.add(content);
            Optional<ColumnMeaning> said = told.about(heading);
            meanings.add(said.isPresent() ? said.get() : recognise(heading, content, words.meaning(heading)));
        }
    }

    /** The meaning of each column. */
    public static List<ColumnMeaning> of(Table table, HeadingVocabulary words, ColumnOverrides told) {
        var recognition = new ColumnRecognition(table, words, told);
        recognition.findNames();
        recognition.leaveGuessedDates(words);
        new BirthParts(table, recognition.contents, recognition.meanings, words).settle();
        new NameColumns(table, recognition.meanings, words).settle();
        recognition.leaveConstants();
        recognition.nameApart();
        return List.copyOf(recognition.meanings);
    }

    /** The meaning of each column whose kind somebody decided. */
    public static List<ColumnMeaning> decided(Table table, HeadingVocabulary words, List<ColumnKind> kinds) {
        var recognition = new ColumnRecognition(table, words, new ColumnOverrides(Map.of(), Set.of()));
        List<ColumnMeaning> recognised = of(table, words, new ColumnOverrides(Map.of(), Set.of()));
        for (int column = 0; column < kinds.size(); column++) {
            ColumnKind kind = kinds.get(column);
            ColumnMeaning otherwise = new ColumnMeaning(kind, recognition.labelOf(column), Reason.AS_TOLD);
            ColumnMeaning asDecided = Stream.of(recognised.get(column), recognition.meanings.get(column))
                    .filter(meaning -> meaning.kind() == kind)
                    .findFirst()
                    .orElse(otherwise);
            recognition.meanings.set(column, asDecided);
        }
        recognition.nameApart();
        return List.copyOf(recognition.meanings);
    }

    private static ColumnMeaning recognise(String heading, ColumnProfile content, Optional<ColumnMeaning> known) {
        String plain = HeadingVocabulary.plain(heading);
        String label = known.map(ColumnMeaning::label).orElse(plain.isEmpty() ? "?" : plain);
        if (content.empty()) {
            return ColumnMeaning.of(ColumnKind.KEPT, label).left(Reason.EMPTY);
        }
        return known.map(meaning -> corrected(meaning, content)).orElseGet(() -> guessed(heading, label, content));
    }

    /** What a heading promises and the contents do not keep. */
    private static ColumnMeaning corrected(ColumnMeaning meaning, ColumnProfile content) {
        return switch (meaning.kind()) {
            case NATIONAL_NUMBER ->
                content.share(ValueShape.NATIONAL_NUMBER) < FEW && manyCodes(content)
                        ? ColumnMeaning.of(ColumnKind.CODE, "national number")
                        : meaning;
            case NUMBER, ROW_ID ->
                content.share(ValueShape.NATIONAL_NUMBER) > MOST
                        ? ColumnMeaning.of(ColumnKind.NATIONAL_NUMBER, "national number")
                        : meaning;
            case PHONE -> phone(meaning, content);
            case PASSPORT ->
                content.share(ValueShape.DATE) > HALF || content.share(ValueShape.WITH_DIGITS) < FEW
                        ? meaning.left(Reason.NOT_ABOUT_WHO)
                        : meaning;
            case AGE -> content.share(ValueShape.DATE) > MOST ? ColumnMeaning.of(ColumnKind.BORN, "born") : meaning;
            case BORN ->
                content.share(ValueShape.AGE) > MOST
                                && content.share(ValueShape.DATE) < FEW
                                && content.share(ValueShape.YEAR) < FEW
                        ? ColumnMeaning.of(ColumnKind.AGE, "age")
                        : meaning;
            case CATEGORY, NATIONALITY -> content.nearlySameEverywhere() ? meaning.constant() : meaning;
            default -> meaning;
        };
    }

    /**
     * Many different codes are numbers of another kind; a few, or the same again and again, are national numbers ill
     * written.
     */
    private static boolean manyCodes(ColumnProfile content) {
        return content.filled() >= ENOUGH_CODES
                && content.distinct() * 4 > content.filled()
                && content.share(ValueShape.WITH_DIGITS) > MOST;
    }

    private static ColumnMeaning phone(ColumnMeaning meaning, ColumnProfile content) {
        if (content.share(ValueShape.EMAIL) > HALF) {
            return ColumnMeaning.of(ColumnKind.CODE, "e-mail");
        }
        return content.share(ValueShape.WITH_DIGITS) < FEW ? meaning.left(Reason.NOT_ABOUT_WHO) : meaning;
    }

    /** What a column with an unknown heading holds. */
    private static ColumnMeaning guessed(String heading, String label, ColumnProfile content) {
        if (content.share(ValueShape.NATIONAL_NUMBER) > MOST) {
            return ColumnMeaning.of(ColumnKind.NATIONAL_NUMBER, "national number");
        }
        if (content.share(ValueShape.SEX) > NEARLY_ALL && content.distinct() <= 6) {
            return ColumnMeaning.of(ColumnKind.SEX, "sex");
        }
        if (content.sameEverywhere()) {
            return ColumnMeaning.of(ColumnKind.KEPT, label).left(Reason.SAME_EVERYWHERE);
        }
        if (content.share(ValueShape.EMAIL) > MOST) {
            return ColumnMeaning.of(ColumnKind.CODE, "e-mail");
        }
        if (content.share(ValueShape.DATE) > MOST && content.distinct() * 3 > content.filled()) {
            return ColumnMeaning.of(ColumnKind.BORN, "born");
        }
        if (content.share(ValueShape.PASSPORT) > MOST) {
            return ColumnMeaning.of(ColumnKind.PASSPORT, "passport");
        }
        if (content.share(ValueShape.PHONE) > MOST) {
            return ColumnMeaning.of(ColumnKind.PHONE, "phone");
        }
        if (HeadingVocabulary.plain(heading).isEmpty() || content.tellsRowsApart()) {
            return ColumnMeaning.of(ColumnKind.ROW_ID, "row number");
        }
        return otherwise(label, content);
    }

    private static ColumnMeaning otherwise(String label, ColumnProfile content) {
        boolean repeated = content.distinct() * 3 < content.filled() * 2;
        if (content.distinct() <= VALUES_OF_A_CATEGORY && repeated && content.share(ValueShape.WORDS) > HALF) {
            return corrected(ColumnMeaning.of(ColumnKind.CATEGORY, label), content);
        }
        if (content.share(ValueShape.WORDS) > HALF) {
            return ColumnMeaning.of(ColumnKind.WORDS, label);
        }
        boolean code = content.share(ValueShape.WITH_DIGITS) > MOST && content.distinct() > VALUES_OF_A_CATEGORY;
        return code
                ? ColumnMeaning.of(ColumnKind.CODE, label)
                : ColumnMeaning.of(ColumnKind.KEPT, label).left(Reason.UNKNOWN);
    }

    /** Where no heading speaks of names, the column with the most different words holds them. */
    private void findNames() {
        if (any(ColumnKind.NAME) || any(ColumnKind.GIVEN_NAME) || any(ColumnKind.FAMILY_NAME)) {
            return;
        }
        int best = -1;
        for (int column = 0; column < meanings.size(); column++) {
            ColumnMeaning meaning = meanings.get(column);
            boolean open = meaning.kind() == ColumnKind.WORDS && meaning.label().equals(labelOf(column))
                    || (meaning.kind() == ColumnKind.ROW_ID || meaning.kind() == ColumnKind.NUMBER)
                            && meaning.reason() != Reason.AS_TOLD;
            boolean named = open && contents.get(column).share(ValueShape.WORDS) > NEARLY_ALL;
            if (named
                    && (best < 0
                            || contents.get(column).distinct()
                                    > contents.get(best).distinct())) {
                best = column;
            }
        }
        if (best >= 0) {
            meanings.set(best, ColumnMeaning.of(ColumnKind.NAME, "name"));
        }
    }

    /** Beside a date of birth that is called one, another date is none. */
    private void leaveGuessedDates(HeadingVocabulary words) {
        List<Integer> dated = IntStream.range(0, meanings.size())
                .filter(column -> meanings.get(column).kind() == ColumnKind.BORN
                        || meanings.get(column).kind() == ColumnKind.BIRTH_PLACE_AND_DATE)
                .boxed()
                .toList();
        List<Integer> guessed = dated.stream()
                .filter(column -> meanings.get(column).reason() == Reason.COMPARED)
                .filter(column -> words.meaning(table.headings().get(column)).isEmpty())
                .toList();
        if (guessed.size() < dated.size()) {
            guessed.forEach(column -> meanings.set(column, meanings.get(column).left(Reason.UNKNOWN)));
        }
    }

    /** A detail that is the same in all rows tells nobody from anybody. */
    private void leaveConstants() {
        for (int column = 0; column < meanings.size(); column++) {
            ColumnMeaning meaning = meanings.get(column);
            boolean constant = meaning.kind().detail().isPresent()
                    && meaning.reason() == Reason.COMPARED
                    && contents.get(column).sameEverywhere();
            if (constant) {
                meanings.set(column, meaning.constant());
            }
        }
    }

    private String labelOf(int column) {
        return HeadingVocabulary.plain(table.headings().get(column));
    }

    /** Two details of a list must not bear the same label. */
    private void nameApart() {
        var labels = new ArrayList<String>();
        for (int column = 0; column < meanings.size(); column++) {
            ColumnMeaning meaning = meanings.get(column);
            if (meaning.kind().detail().isPresent()) {
                String label = meaning.label();
                for (int number = 2; labels.contains(label); number++) {
                    label = meaning.label() + ' ' + number;
                }
                labels.add(label);
                meanings.set(column, new ColumnMeaning(meaning.kind(), label, meaning.reason()));
            }
        }
    }

    private boolean any(ColumnKind kind) {
        return meanings.stream().anyMatch(meaning -> meaning.kind() == kind);
    }
}

package id.pulang.people.matching.cards;

import id.pulang.incidents.SearchWords;
import id.pulang.incidents.Sex;
import id.pulang.people.PersonCard;
import id.pulang.people.corrections.CorrectedField;
import id.pulang.people.corrections.FactCorrection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What officers have corrected of one person: of each field the latest word, which wins over all lists. */
public record Corrected(Map<CorrectedField, String> latest) {

    /** Of whom nothing was corrected. */
    public static final Corrected NOTHING = new Corrected(Map.of());

    private static final int MOST_OTHERS = 8;

    public Corrected {
        latest = Map.copyOf(latest);
    }

    /** Takes the corrections that hold, the oldest first. */
    public static Corrected of(Collection<FactCorrection> holding) {
        var latest = new EnumMap<CorrectedField, String>(CorrectedField.class);
        holding.forEach(each -> latest.put(each.field(), each.said().value()));
        return new Corrected(latest);
    }

    /**
     * Returns a card with what was corrected. The name by which lists call the person stays as another one. A birth
     * date that makes somebody older lets nobody pass for grown up: whom any list says to be a child is one until two
     * officers have settled the age.
     */
    public PersonCard on(PersonCard drawn) {
        if (latest.isEmpty()) {
            return drawn;
        }
        Optional<String> name = value(CorrectedField.NAME);
        return new PersonCard(
                name.orElse(drawn.name()),
                name.map(called -> others(called, drawn)).orElse(drawn.otherNames()),
                dates(drawn.dates()),
                value(CorrectedField.SEX).map(Sex::valueOf).orElse(drawn.sex()),
                new PersonCard.Numbers(
                        or(CorrectedField.NATIONAL_NUMBER, drawn.nationalNumber()),
                        or(CorrectedField.PASSPORT, drawn.passport())),
                or(CorrectedField.PHONE, drawn.phone()),
                or(CorrectedField.BIRTH_PLACE, drawn.birthPlace()));
    }

    private PersonCard.Dates dates(PersonCard.Dates drawn) {
        Optional<LocalDate> born = value(CorrectedField.BORN).map(LocalDate::parse);
        return born.map(day -> new PersonCard.Dates(day, drawn.age(), later(day, drawn.youngest())))
                .orElse(drawn);
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate youngest) {
        return youngest == null || day.isAfter(youngest) ? day : youngest;
    }

    private static List<String> others(String called, PersonCard drawn) {
        return Stream.concat(Stream.of(drawn.name()), drawn.otherNames().stream())
                .filter(other -> !other.isBlank() && !other.equalsIgnoreCase(called))
                .distinct()
                .limit(MOST_OTHERS)
                .toList();
    }

    /** Returns by what the person is found besides what lists say. */
    Stream<SearchKeys.Key> keys() {
        return latest.entrySet().stream().flatMap(each -> switch (each.getKey()) {
            case NAME -> Stream.of(new SearchKeys.Key(SearchKeys.Kind.NAME, SearchWords.plain(each.getValue())));
            case NATIONAL_NUMBER, PASSPORT -> number(SearchWords.number(each.getValue()));
            case PHONE -> number(SearchWords.phone(each.getValue()));
            case BORN, SEX, BIRTH_PLACE -> Stream.of();
        });
    }

    private static Stream<SearchKeys.Key> number(@Nullable String number) {
        return number == null ? Stream.of() : Stream.of(new SearchKeys.Key(SearchKeys.Kind.NUMBER, number));
    }

    private @Nullable String or(CorrectedField field, @Nullable String drawn) {
        return latest.getOrDefault(field, drawn);
    }

    private Optional<String> value(CorrectedField field) {
        return Optional.ofNullable(latest.get(field));
    }
}

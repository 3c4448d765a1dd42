package id.pulang.people.matching.cards;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import id.pulang.incidents.StatedFacts;
import id.pulang.linkage.documents.NationalNumber;
import id.pulang.people.PersonCard;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws a card from all statements about one person. */
public final class Cards {

    private static final double OWN_WORD = 1;
    private static final double SWAPPED = 0.5;
    private static final double IN_THE_NUMBER = 2;
    private static final double FITS_AN_AGE = 0.25;

    private Cards() {}

    /** Draws the card: for each field what most lists say, the better list first where they tie. */
    public static PersonCard of(Collection<Told> told) {
        List<Told> best = told.stream()
                .sorted(comparingInt(Told::rank)
                        .thenComparing(each -> each.statement().id().value().toString()))
                .toList();
        BestName name = BestName.of(best);
        return new PersonCard(
                name.name(),
                name.others(),
                new PersonCard.Dates(born(best), age(best), youngest(best)),
                most(best, StatedFacts::sex, sex -> sex).orElse(null),
                new PersonCard.Numbers(
                        nationalNumber(best),
                        most(best, StatedFacts::passport, Cards::squeezed).orElse(null)),
                most(best, StatedFacts::phone, Cards::squeezed).orElse(null),
                most(best, StatedFacts::birthPlace, Cards::squeezed).orElse(null));
    }

    private static @Nullable Integer age(List<Told> told) {
        return told.stream()
                .map(each -> each.facts().age())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The latest day of birth that any statement allows; an age and a year leave the latest day open. */
    private static @Nullable LocalDate youngest(List<Told> told) {
        return told.stream()
                .flatMap(Cards::latestBirth)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<LocalDate> latestBirth(Told told) {
        StatedFacts facts = told.facts();
        LocalDate on = facts.ageOn();
        Integer age = facts.age();
        Integer year = facts.further().bornYear();
        Stream<LocalDate> ofNumber =
                facts.born() == null ? told.number().stream().map(NationalNumber::born) : Stream.of();
        return Stream.of(
                        Stream.ofNullable(facts.born()),
                        on == null || age == null ? Stream.<LocalDate>of() : Stream.of(on.minusYears(age)),
                        year == null ? Stream.<LocalDate>of() : Stream.of(LocalDate.of(year, 12, 31)),
                        ofNumber)
                .flatMap(each -> each);
    }

    private static @Nullable String nationalNumber(List<Told> told) {
        List<Told> valid =
                told.stream().filter(each -> each.number().isPresent()).toList();
        return most(valid.isEmpty() ? told : valid, StatedFacts::nationalNumber, Cards::squeezed)
                .orElse(null);
    }

    /**
     * The date that most speaks for: said, said with day and month swapped, in a national number, fitting a noted age.
     */
    private static @Nullable LocalDate born(List<Told> told) {
        var weights = new HashMap<LocalDate, Double>();
        told.forEach(each -> Optional.ofNullable(each.facts().born()).ifPresent(born -> {
            weights.merge(born, OWN_WORD, Double::sum);
            swapped(born).ifPresent(other -> weights.merge(other, SWAPPED, Double::sum));
        }));
        weights.replaceAll((date, weight) -> weight + support(date, told));
        return weights.entrySet().stream()
                .max(Map.Entry.<LocalDate, Double>comparingByValue()
                        .thenComparing(entry -> said(told, entry.getKey()))
                        .thenComparing(comparing((Map.Entry<LocalDate, Double> entry) -> entry.getKey())
                                .reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static double support(LocalDate date, List<Told> told) {
        boolean inNumber = told.stream()
                .flatMap(each -> each.number().stream())
                .anyMatch(nationalNumber -> nationalNumber.born().equals(date));
        long ages = told.stream().filter(each -> fitsAge(date, each.facts())).count();
        return (inNumber ? IN_THE_NUMBER : 0) + ages * FITS_AN_AGE;
    }

    private static boolean fitsAge(LocalDate born, StatedFacts facts) {
        LocalDate on = facts.ageOn();
        Integer age = facts.age();
        return on != null && age != null && Math.abs(born.until(on).getYears() - age) <= 1;
    }

    private static int said(List<Told> told, LocalDate date) {
        return (int)
                told.stream().filter(each -> date.equals(each.facts().born())).count();
    }

    private static Optional<LocalDate> swapped(LocalDate date) {
        try {
            var other = LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
            return Optional.of(other).filter(swapped -> !swapped.equals(date));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> most(
            List<Told> told, Function<StatedFacts, @Nullable T> field, Function<T, Object> sameness) {
        var counts = new HashMap<Object, Integer>();
        List<T> values = told.stream()
                .<T>mapMulti((each, sink) -> {
                    T value = field.apply(each.facts());
                    if (value != null) {
                        sink.accept(value);
                    }
                })
                .toList();
        values.forEach(value -> counts.merge(sameness.apply(value), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return values.stream()
                .filter(value -> counts.getOrDefault(sameness.apply(value), 0) == most)
                .findFirst();
    }

    private static Object squeezed(String value) {
        return value.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

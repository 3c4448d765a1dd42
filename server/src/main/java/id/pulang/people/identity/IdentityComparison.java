package id.pulang.people.identity;

import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.names.NameComparison;
import id.pulang.linkage.names.Vocabulary;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In what a later identity contradicts an earlier one.
 *
 * <p>A statement that was known before contradicts nothing. A new one must be the same name in another spelling, as
 * linkage holds it, and agree with one of the values that were stated before wherever it states any; what it adds where
 * nothing was stated is no contradiction. What is best known must agree with what was best known: a person of whom the
 * half that was cleared is split off is not the one who was cleared.
 */
public final class IdentityComparison {

    private static final Set<ComparisonLevel> SAME_NAME = EnumSet.of(
            ComparisonLevel.SAME,
            ComparisonLevel.OTHER_ORDER,
            ComparisonLevel.FORM_OF_SAME_NAME,
            ComparisonLevel.OLD_SPELLING,
            ComparisonLevel.JOINED_WORDS,
            ComparisonLevel.SOUNDS_ALIKE,
            ComparisonLevel.ONE_SLIP);
    /** These hold only where a date of birth or a number agrees. */
    private static final Set<ComparisonLevel> NAME_LEFT_OPEN = EnumSet.of(
            ComparisonLevel.PART_OF_NAME,
            ComparisonLevel.INITIAL,
            ComparisonLevel.TWO_SLIPS,
            ComparisonLevel.ASSUMED_NAME,
            ComparisonLevel.MISSING);

    private static final int YEARS_NEAR = 2;

    private final List<IdentityAttributes> before;
    private final NameComparison names;

    private IdentityComparison(List<IdentityAttributes> before, IdentityAttributes after) {
        this.before = before;
        names = new NameComparison(new Vocabulary(Stream.concat(before.stream(), Stream.of(after))
                .flatMap(IdentityComparison::name)
                .toList()));
    }

    /** Finds the attributes in which an identity contradicts an earlier one; none if it is the same in other words. */
    public static Set<IdentityAttribute> differing(StatedIdentity before, StatedIdentity after) {
        Set<IdentityAttribute> differing = EnumSet.noneOf(IdentityAttribute.class);
        var known = new HashSet<>(before.statements());
        List<IdentityAttributes> all =
                Stream.concat(Stream.of(before.called()), known.stream()).toList();
        after.statements().stream()
                .filter(statement -> !known.contains(statement))
                .forEach(statement -> differing.addAll(new IdentityComparison(all, statement).against(statement)));
        if (!after.called().equals(before.called())) {
            differing.addAll(new IdentityComparison(List.of(before.called()), after.called()).against(after.called()));
        }
        return differing;
    }

    private Set<IdentityAttribute> against(IdentityAttributes after) {
        Set<IdentityAttribute> differing = EnumSet.noneOf(IdentityAttribute.class);
        add(differing, IdentityAttribute.NAME, !sameName(after));
        add(differing, IdentityAttribute.BORN, !sameBirth(after));
        add(differing, IdentityAttribute.SEX, !among(IdentityAttributes::sex, after));
        add(differing, IdentityAttribute.NATIONAL_NUMBER, !among(IdentityAttributes::nationalNumber, after));
        add(differing, IdentityAttribute.PASSPORT, !among(IdentityAttributes::passport, after));
        return differing;
    }

    private static void add(Set<IdentityAttribute> differing, IdentityAttribute attribute, boolean differs) {
        if (differs) {
            differing.add(attribute);
        }
    }

    private boolean sameName(IdentityAttributes after) {
        List<String> known = before.stream().flatMap(IdentityComparison::name).toList();
        return known.isEmpty() || name(after).allMatch(name -> sameName(name, known, agreesOtherwise(after)));
    }

    /** The name proper: what somebody is also called is no evidence of who they are. */
    private static Stream<String> name(IdentityAttributes each) {
        return each.names().stream().limit(1);
    }

    private boolean sameName(String name, Collection<String> known, boolean agreesOtherwise) {
        return known.stream()
                .map(other -> names.compare(names.read(other), names.read(name)).level())
                .anyMatch(level -> SAME_NAME.contains(level) || agreesOtherwise && NAME_LEFT_OPEN.contains(level));
    }

    /** Whether a date of birth or a number is exactly one that was stated before. */
    private boolean agreesOtherwise(IdentityAttributes after) {
        return stated(IdentityAttributes::born, after)
                || stated(IdentityAttributes::nationalNumber, after)
                || stated(IdentityAttributes::passport, after);
    }

    private <T> boolean stated(Function<IdentityAttributes, @Nullable T> attribute, IdentityAttributes after) {
        T value = attribute.apply(after);
        return value != null && values(attribute).contains(value);
    }

    private boolean sameBirth(IdentityAttributes after) {
        Set<LocalDate> dates = values(IdentityAttributes::born);
        LocalDate born = after.born();
        if (born != null && !dates.isEmpty()) {
            return dates.stream().anyMatch(known -> sameDate(known, born));
        }
        Integer year = year(after);
        List<Integer> years = before.stream()
                .map(IdentityComparison::year)
                .filter(Objects::nonNull)
                .toList();
        return year == null
                || years.isEmpty()
                || years.stream().anyMatch(known -> Math.abs(known - year) <= YEARS_NEAR);
    }

    private static @Nullable Integer year(IdentityAttributes each) {
        return each.born() == null
                ? each.bornYear()
                : Integer.valueOf(each.born().getYear());
    }

    /** The same day, with day and month in the other order, or the first of the month where the day is not known. */
    private static boolean sameDate(LocalDate known, LocalDate stated) {
        if (known.getYear() != stated.getYear()) {
            return false;
        }
        boolean swapped =
                known.getMonthValue() == stated.getDayOfMonth() && known.getDayOfMonth() == stated.getMonthValue();
        boolean onlyMonth = known.getMonthValue() == stated.getMonthValue()
                && (known.getDayOfMonth() == 1 || stated.getDayOfMonth() == 1);
        return known.equals(stated) || swapped || onlyMonth;
    }

    /** Whether what is stated was stated before, or nothing was. */
    private <T> boolean among(Function<IdentityAttributes, @Nullable T> attribute, IdentityAttributes after) {
        T stated = attribute.apply(after);
        Set<T> known = values(attribute);
        return stated == null || known.isEmpty() || known.contains(stated);
    }

    private <T> Set<T> values(Function<IdentityAttributes, @Nullable T> attribute) {
        var values = new HashSet<T>();
        before.forEach(each -> {
            T value = attribute.apply(each);
            if (value != null) {
                values.add(value);
            }
        });
        return values;
    }
}

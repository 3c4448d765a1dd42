package id.pulang.cases.course;

import id.pulang.cases.course.ClockRule.Bounds;
import id.pulang.identity.PostCode;
import id.pulang.packs.Pack;
import id.pulang.packs.PackEntry;
import id.pulang.packs.PackPost;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.convert.DurationStyle;

/**
 * What {@code clocks.yaml} of a pack says.
 *
 * @param edition a print of the file
 */
record PackClocks(
        Pack pack, List<ClockRule> rules, List<PauseReason> reasons, Optional<PackEntry> calendar, String edition) {

    static PackClocks of(Pack pack) {
        PackEntry file = pack.part("clocks");
        return new PackClocks(
                pack,
                file.entries("clocks").stream()
                        .map(each -> rule(each, file.findEntry("escalation")))
                        .toList(),
                file.entries("pauses").stream()
                        .map(each -> new PauseReason(each.text("code"), each.whole("longestDays")))
                        .toList(),
                file.findEntry("calendar"),
                UUID.nameUUIDFromBytes(pack.text("clocks.yaml").getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    private static ClockRule rule(PackEntry entry, Optional<PackEntry> escalation) {
        return new ClockRule(
                entry.text("code"),
                new Bounds(from(entry), Set.copyOf(entry.texts("until")), Set.copyOf(entry.texts("voids"))),
                entry.is("restarts"),
                new Allowance(duration(entry.text("within")), duration(entry.text("near")), entry.is("workingDays")),
                Set.copyOf(entry.texts("pauses")),
                new Escalation(delay(escalation, "supervisor"), delay(escalation, "headquarters")),
                new Basis(entry.is("proposal"), entry.text("source")));
    }

    private static Set<String> from(PackEntry entry) {
        List<String> several = entry.texts("from");
        return several.isEmpty() ? Set.of(entry.text("from")) : Set.copyOf(several);
    }

    private static Optional<Duration> delay(Optional<PackEntry> escalation, String level) {
        return escalation.flatMap(each -> each.find(level)).map(PackClocks::duration);
    }

    private static Duration duration(String written) {
        return DurationStyle.SIMPLE.parse(written);
    }

    /** Returns the time that counts for a clock of a case of a post. */
    CountedTime counted(ClockRule rule, PostCode post, Collection<ClockPause> pauses) {
        return new CountedTime(
                pauses.stream().filter(each -> each.clock().equals(rule.code())).toList(),
                rule.allowed().workingDays() ? Optional.of(days(post)) : Optional.empty());
    }

    /** Without a calendar every day is a working day. */
    private WorkingDays days(PostCode post) {
        Set<DayOfWeek> weekend = calendar.map(each -> each.texts("weekend").stream()
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class))))
                .orElseGet(() -> EnumSet.noneOf(DayOfWeek.class));
        var holidays = new TreeSet<LocalDate>();
        calendar.ifPresent(each ->
                each.entries("holidays").forEach(holiday -> holidays.add(LocalDate.parse(holiday.text("date")))));
        return new WorkingDays(weekend, holidays, zone(post));
    }

    private ZoneId zone(PostCode post) {
        return pack.posts().stream()
                .filter(each -> each.code().equals(post.value()))
                .map(PackPost::zone)
                .findFirst()
                .orElseGet(() -> pack.corridor().sending().zone());
    }
}

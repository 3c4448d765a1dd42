package id.pulang.registration;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.casework.situation.SituationForm;
import id.pulang.casework.situation.Situations;
import id.pulang.casework.tasks.Tasks;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.pages.TextsOfPost;
import id.pulang.registration.tokens.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What follows at once from how somebody came: in which languages one speaks with them, who stays together, and a task
 * for today where they are in danger or need a doctor.
 */
@Component
class FirstCare {

    private static final Locale INDONESIAN = Locale.of("id");

    private final Situations situations;
    private final Tasks tasks;
    private final Tokens tokens;
    private final Cases cases;
    private final TextsOfPost texts;
    private final Access access;

    FirstCare(Situations situations, Tasks tasks, Tokens tokens, Cases cases, TextsOfPost texts, Access access) {
        this.situations = situations;
        this.tasks = tasks;
        this.tokens = tokens;
        this.cases = cases;
        this.texts = texts;
        this.access = access;
    }

    void begin(CaseSummary about, CounterEntry entry) {
        Map<String, Optional<CaseId>> with = companions(about, entry.with());
        String unknown = with.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        String needs = unknown.isEmpty() ? "" : say("registration.with.unknown", unknown);
        if (!entry.languages().isBlank() || !needs.isEmpty()) {
            situations.record(about.id(), new SituationForm("", entry.languages(), needs, "", ""));
        }
        with.values().stream().flatMap(Optional::stream).forEach(other -> situations.together(about.id(), other));
        if (entry.health() != SeenHealth.NOTHING_SEEN) {
            today(about, "registration.task.health." + entry.health(), Role.MEDICAL_OFFICER);
        }
        if (entry.danger() != SeenDanger.NONE) {
            today(about, "registration.task.danger." + entry.danger(), Role.CONSULAR_OFFICER);
        }
    }

    /** Finds of each number the case of the incident, and keeps what is none as words. */
    private Map<String, Optional<CaseId>> companions(CaseSummary about, String with) {
        return Arrays.stream(with.split("[,;]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.toMap(each -> each, each -> companion(about, each), (one, _) -> one));
    }

    private Optional<CaseId> companion(CaseSummary about, String written) {
        return CaseNumber.read(written)
                .flatMap(number -> Optional.ofNullable(
                        cases.numbered(about.incident(), List.of(number)).get(number)))
                .or(() -> tokens.find(written).filter(id -> cases.summary(id).isOfSameIncident(about)))
                .filter(id -> !id.equals(about.id()));
    }

    /** Somebody with the right does it today; who registers, where nobody at the post has it. */
    private void today(CaseSummary about, String what, Role right) {
        UserId assignee = access.colleaguesWho(each -> each.holds(right)).stream()
                .findFirst()
                .map(Actor::id)
                .orElseGet(() -> access.actor().id());
        tasks.set(about.id(), say(what), assignee, access.today());
    }

    private String say(String key, Object... with) {
        return texts.in(INDONESIAN).say(key, with);
    }
}

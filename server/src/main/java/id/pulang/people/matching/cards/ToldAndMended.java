package id.pulang.people.matching.cards;

import static java.util.stream.Collectors.groupingBy;

import id.pulang.incidents.StatementId;
import id.pulang.people.PersonId;
import id.pulang.people.corrections.FactCorrection;
import id.pulang.people.corrections.FactCorrections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What lists say of the people of an incident, and what officers have corrected of them, the oldest first. */
public record ToldAndMended(List<Told> told, List<FactCorrections.Held> mended) {

    /** Puts together what is known of each person when each statement is about these; other statements are left out. */
    public CardSources by(Map<StatementId, PersonId> membership) {
        Map<PersonId, List<Told>> byPerson = told.stream()
                .filter(each -> membership.containsKey(each.statement().id()))
                .collect(groupingBy(each ->
                        Objects.requireNonNull(membership.get(each.statement().id()))));
        Map<PersonId, List<FactCorrection>> corrections = new HashMap<>();
        mended.forEach(held -> corrections
                .computeIfAbsent(held.about(membership), _ -> new ArrayList<>())
                .add(held.correction()));
        Map<PersonId, Corrected> corrected = new HashMap<>();
        corrections.forEach((person, holding) -> corrected.put(person, Corrected.of(holding)));
        return new CardSources(byPerson, corrected);
    }
}

package id.pulang.people.matching.cards;

import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the cards of people are drawn from: what lists say of each, and what officers have corrected. */
public record CardSources(Map<PersonId, List<Told>> told, Map<PersonId, Corrected> mended) {

    /** Somebody of whom one statement is known and nothing was corrected. */
    public static CardSources of(PersonId person, Told told) {
        return new CardSources(Map.of(person, List.of(told)), Map.of());
    }

    /** Returns of whom lists say something. */
    public Set<PersonId> people() {
        return told.keySet();
    }

    /** Returns what lists say of a person. */
    public List<Told> of(PersonId person) {
        return told.getOrDefault(person, List.of());
    }

    /** Draws the card of a person. */
    public PersonCard card(PersonId person) {
        return corrected(person).on(Cards.of(of(person)));
    }

    /** Returns everything that a person can be looked up by. */
    public SearchKeys keys(PersonId person) {
        return SearchKeys.of(of(person), corrected(person));
    }

    private Corrected corrected(PersonId person) {
        return mended.getOrDefault(person, Corrected.NOTHING);
    }
}

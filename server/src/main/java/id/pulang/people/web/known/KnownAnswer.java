package id.pulang.people.web.known;

import id.pulang.incidents.IncidentId;
import id.pulang.linkage.documents.MrzReading;
import id.pulang.linkage.search.Candidate;
import id.pulang.people.search.KnownPerson;
import id.pulang.people.search.Recognised;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is known already, with the titles of the incidents in which they are.
 *
 * @param elsewhere the name of another post at which one person is known who is meant; empty where none is told of
 * @param zone what came of reading a machine-readable zone; nothing if none was given
 */
public record KnownAnswer(
        Recognised recognised,
        String elsewhere,
        Map<IncidentId, String> titles,
        @Nullable MrzReading zone) {

    /** Returns those who could be meant. */
    public List<KnownPerson> people() {
        return switch (recognised) {
            case Recognised.OnePerson(var person) -> List.of(person);
            case Recognised.CouldBe(var several, var more) -> several;
            case Recognised.NotAsked _, Recognised.Nobody _ -> List.of();
        };
    }

    /** Returns the title of the incident in which somebody is known. */
    public String title(KnownPerson person) {
        return titles.getOrDefault(person.summary().incident(), "");
    }

    /** Returns the keys of what agrees and what does not, the weightiest first. */
    public List<String> agreements(KnownPerson person) {
        Candidate candidate = person.agreement();
        var keys = new ArrayList<String>();
        keys.add("people.known.number." + candidate.number());
        keys.add("people.known.birth." + candidate.birth());
        return keys.stream().filter(key -> !key.endsWith(".MISSING")).toList();
    }
}

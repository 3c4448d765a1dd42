package id.pulang.people.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.pulang.identity.Access;
import id.pulang.identity.Post;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.master.MasterPersons;
import id.pulang.people.master.SameHuman;
import id.pulang.people.master.review.MasterQuestions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts together who is the same human being as somebody, as far as the acting person may know. */
@Component
class ElsewhereOfPerson {

    private final MasterPersons masters;
    private final MasterQuestions questions;
    private final People people;
    private final Incidents incidents;
    private final Access access;

    ElsewhereOfPerson(
            MasterPersons masters, MasterQuestions questions, People people, Incidents incidents, Access access) {
        this.masters = masters;
        this.questions = questions;
        this.people = people;
        this.incidents = incidents;
        this.access = access;
    }

    ElsewhereView of(PersonId person) {
        List<SameHuman> same = masters.others(person);
        Set<PersonId> seen = people
                .summaries(same.stream().map(SameHuman::other).toList())
                .stream()
                .map(PersonSummary::id)
                .collect(toSet());
        Map<IncidentId, String> titles = same.isEmpty()
                ? Map.of()
                : incidents.all().stream().collect(toMap(IncidentSummary::id, IncidentSummary::title));
        String language = LocaleContextHolder.getLocale().getLanguage();
        return new ElsewhereView(
                same.stream()
                        .map(each -> new ElsewhereView.Other(
                                seen.contains(each.other()) ? each.other() : null,
                                seen.contains(each.other()) ? titles.getOrDefault(each.incident(), "") : "",
                                each.post(),
                                access.post(each.post())
                                        .map((Post post) -> post.name(language))
                                        .orElse("")))
                        .toList(),
                questions.about(person),
                masters.isProtected(person));
    }
}

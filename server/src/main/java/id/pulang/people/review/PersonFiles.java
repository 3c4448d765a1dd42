package id.pulang.people.review;

import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.incidents.StatementId;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to a person's file. */
@Service
@Transactional
public class PersonFiles {

    private final People people;
    private final Questions questions;
    private final Opening opening;
    private final HistoryRows history;
    private final SplitRows splits;

    PersonFiles(People people, Questions questions, Opening opening, HistoryRows history, SplitRows splits) {
        this.people = people;
        this.questions = questions;
        this.opening = opening;
        this.history = history;
        this.splits = splits;
    }

    /** Opens the file of a person; of someone who was merged, the file of the person in whom they live on. */
    public PersonFile open(PersonId id) {
        PersonSummary person = people.find(id).orElseThrow(() -> new NotFound("person"));
        List<StatementId> statements = people.statements(person.id());
        return new PersonFile(
                person,
                Objects.requireNonNull(
                        people.cards(List.of(person.id()), Purpose.CASE_WORK).get(person.id())),
                List.copyOf(opening.open(statements, Purpose.CASE_WORK).values()),
                history.of(person.id(), statements),
                questions.about(statements),
                splits.open(person.id()).orElse(null));
    }
}

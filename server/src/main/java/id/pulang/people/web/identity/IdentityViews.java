package id.pulang.people.web.identity;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.people.IdentityStanding;
import id.pulang.people.PersonId;
import id.pulang.people.identity.Identities;
import id.pulang.people.identity.IdentityChange;
import id.pulang.people.identity.IdentityChanges;
import id.pulang.people.interviews.Interview;
import id.pulang.people.interviews.Interviews;
import id.pulang.people.interviews.SwornIdentifiers;
import id.pulang.people.registry.Inquiries;
import id.pulang.people.registry.RegistryStanding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what the page of a person shows of their identity. */
@Component
public class IdentityViews {

    private final Identities identities;
    private final IdentityChanges changes;
    private final Inquiries inquiries;
    private final Interviews interviews;
    private final Access access;

    IdentityViews(
            Identities identities, IdentityChanges changes, Inquiries inquiries, Interviews interviews, Access access) {
        this.identities = identities;
        this.changes = changes;
        this.inquiries = inquiries;
        this.interviews = interviews;
        this.access = access;
    }

    /** How the identity of a person stands, with what was recorded. */
    public IdentityView identity(PersonId person) {
        Optional<IdentityChange> change = changeOf(person);
        UserId me = access.actor().id();
        return new IdentityView(
                identities.standings(List.of(person)).get(person),
                identities.all(person),
                change.orElse(null),
                change.map(changes::before).orElse(List.of()),
                change.flatMap(IdentityChange::answer)
                        .filter(answer -> answer.by().equals(me))
                        .isPresent(),
                interviews(person));
    }

    private List<InterviewView> interviews(PersonId person) {
        if (!access.actor().holds(Role.CONSULAR_OFFICER)) {
            return List.of();
        }
        UserId me = access.actor().id();
        List<Interview> held = interviews.of(person);
        List<SwornIdentifiers> sworn = interviews.open(held);
        return IntStream.range(0, held.size())
                .mapToObj(at -> new InterviewView(
                        held.get(at), sworn.get(at), held.get(at).by().equals(me)))
                .toList();
    }

    /** An agency that cares for somebody hears nothing of what officers at home and abroad still have to decide. */
    private Optional<IdentityChange> changeOf(PersonId person) {
        return access.actor().holds(Role.RECEIVING_AGENCY) ? Optional.empty() : changes.of(person);
    }

    /** How the identities of several people stand. */
    public Map<PersonId, IdentityStanding> standings(List<PersonId> people) {
        return identities.standings(people);
    }

    /** What the registry was asked about a person, and answered. */
    public RegistryView registry(PersonId person) {
        RegistryStanding standing = inquiries.of(person);
        String officer = Optional.ofNullable(standing.inquiry())
                .map(inquiry -> access.names(List.of(inquiry.by())).getOrDefault(inquiry.by(), "–"))
                .orElse("");
        return new RegistryView(person, standing, officer);
    }

    /** Records what was typed; false when something in it is missing. */
    public boolean record(UUID person, IdentityForm typed) {
        var assertion = typed.assertion(person, access.today());
        assertion.ifPresent(told -> identities.record(List.of(told)));
        return assertion.isPresent();
    }

    /** The officers who are named beside an identity. */
    public static Stream<UserId> officers(IdentityView identity) {
        return Stream.concat(
                Stream.concat(
                        identity.assertions().stream().map(assertion -> assertion.by()),
                        identity.interviews().stream()
                                .map(InterviewView::interview)
                                .flatMap(held -> Stream.concat(Stream.of(held.by()), held.confirmedBy().stream()))),
                Optional.ofNullable(identity.change()).flatMap(IdentityChange::answer).stream()
                        .map(IdentityChange.Answered::by));
    }
}

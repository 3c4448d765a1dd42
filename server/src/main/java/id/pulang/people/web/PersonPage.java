package id.pulang.people.web;

import id.pulang.identity.UserId;
import id.pulang.incidents.StatementId;
import id.pulang.people.IdentityStanding;
import id.pulang.people.review.HistoryEntry;
import id.pulang.people.review.PersonFile;
import id.pulang.people.review.questions.QuestionSummary;
import id.pulang.people.review.questions.StatementView;
import id.pulang.people.web.identity.IdentityView;
import id.pulang.people.web.identity.RegistryView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person's page: the file, the names of colleagues who acted, and an empty form for a new assertion. */
public record PersonPage(
        PersonFile file,
        String incidentTitle,
        Map<UserId, String> names,
        LocalDate today,
        boolean alone,
        RegistryView registry,
        IdentityView identity) {

    /** Returns the questions whether this is one person at all. */
    public List<QuestionSummary> again() {
        return file.doubts().stream().filter(QuestionSummary::lookAgain).toList();
    }

    /** Returns the questions whether this person is also another one. */
    public List<QuestionSummary> doubts() {
        return file.doubts().stream().filter(doubt -> !doubt.lookAgain()).toList();
    }

    /** Returns the names of those who acted. */
    public String by(List<UserId> officers) {
        return officers.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** Returns the name of a colleague. */
    public String name(UserId officer) {
        return names.getOrDefault(officer, "–");
    }

    /** Returns list and number of a statement that is about this person today, or nothing. */
    public Optional<StatementView> statement(@Nullable StatementId id) {
        return file.statements().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Says whether a proposed split takes the statement away. */
    public boolean leaves(StatementId statement) {
        var split = file.split();
        return split != null && split.statements().contains(statement);
    }

    /** Returns where the identity stands, claimed if nobody has vouched for it. */
    public String grade() {
        return Optional.ofNullable(identity.standing())
                .filter(IdentityStanding::bound)
                .map(IdentityStanding::held)
                .map(Enum::name)
                .orElse("CLAIMED");
    }

    /** Names the statements of a link in the history, as far as they are about this person. */
    public String pair(HistoryEntry entry) {
        return Stream.of(statement(entry.left()), statement(entry.right()))
                .flatMap(Optional::stream)
                .map(each -> each.listName() + " · " + each.number())
                .collect(Collectors.joining(" ↔ "));
    }
}

package id.pulang.clearances;

import static java.util.stream.Collectors.groupingBy;

import id.pulang.assistance.Assistance;
import id.pulang.assistance.Fitness;
import id.pulang.assistance.FitnessFact;
import id.pulang.clearances.gates.Gate.KeptBy;
import id.pulang.clearances.lists.ImportId;
import id.pulang.clearances.lists.TakenList.News;
import id.pulang.identity.Actor;
import id.pulang.people.IdentityAssertion;
import id.pulang.people.IdentityGrade;
import id.pulang.people.identity.Identities;
import id.pulang.screening.ReportedScreening;
import id.pulang.screening.Reviewed;
import id.pulang.screening.Screenings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries what a list newly said to the modules that keep it, all rows of a kind at once. */
@Component
class Delivery {

    private final Identities identities;
    private final Assistance assistance;
    private final Screenings screenings;
    private final FactRows rows;
    private final Ledger ledger;

    Delivery(Identities identities, Assistance assistance, Screenings screenings, FactRows rows, Ledger ledger) {
        this.identities = identities;
        this.assistance = assistance;
        this.screenings = screenings;
        this.rows = rows;
        this.ledger = ledger;
    }

    ImportId nextImport() {
        return new ImportId(ledger.next());
    }

    void deliver(List<News> news, Actor actor) {
        Map<KeptBy, List<News>> byKeeper =
                news.stream().collect(groupingBy(each -> each.gate().keptBy()));
        byKeeper.forEach((keeper, told) -> {
            switch (keeper) {
                case PEOPLE ->
                    identities.record(told.stream().map(Delivery::identity).toList());
                case ASSISTANCE ->
                    assistance.recordFitness(
                            told.stream().map(Delivery::fitness).toList());
                case SCREENING ->
                    screenings.acceptFromList(
                            told.stream().map(Delivery::screening).toList());
                case AGE, CLEARANCES -> keep(told, actor);
            }
        });
    }

    private void keep(List<News> told, Actor actor) {
        rows.add(
                told.stream().map(each -> recorded(each, actor)).toList(),
                ledger.prints(told.stream().map(News::summary).distinct().toList()));
        ledger.wroteAll(
                "gates by list",
                told.stream().map(each -> each.summary().id()).distinct().toList(),
                told.size() + " facts");
    }

    private Recorded recorded(News news, Actor actor) {
        return new Recorded(
                new FactId(ledger.next()),
                news.summary().id(),
                news.summary().post(),
                news.gate().code(),
                news.word(),
                news.document().isEmpty() ? null : news.document(),
                news.on(),
                null,
                "",
                news.source(),
                actor.id(),
                ledger.time(),
                Optional.empty());
    }

    private static IdentityAssertion identity(News news) {
        return new IdentityAssertion(
                news.summary().person(),
                IdentityGrade.valueOf(news.word().toUpperCase(Locale.ROOT)),
                news.source(),
                news.document().isEmpty() ? null : news.document(),
                news.on());
    }

    private static FitnessFact fitness(News news) {
        Fitness fitness = Fitness.valueOf(news.word().toUpperCase(Locale.ROOT));
        return new FitnessFact(news.summary().id(), fitness, "", news.on(), news.source());
    }

    private static ReportedScreening screening(News news) {
        Reviewed reviewed = news.word().equals("second_review_done") ? Reviewed.TWICE : Reviewed.ONCE;
        return new ReportedScreening(news.summary().id(), reviewed, news.on(), news.source());
    }
}

package id.pulang.cases.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.pages.views.SavedView;
import id.pulang.pages.views.ViewedList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PulangTest
class SavedViewsTests {

    @Autowired
    private SavedViews views;

    @Test
    void whoKeepsAsManyAsOneMayChangesOneAndAddsNone(
            @Autowired Accounts accounts, @Autowired VerifiedAccounts verified) {
        Actor officer = SomeAccounts.officer(accounts, verified, Role.CONSULAR_OFFICER);
        Acting.as(officer, () -> {
            for (int view = 1; view <= SavedViews.MOST; view++) {
                assertThat(views.save(ViewedList.CASES, "Tampilan " + view, "breached=true", false))
                        .isEqualTo(SavedViews.Saving.SAVED);
            }

            assertThat(views.save(ViewedList.CASES, "Tampilan 7", "stage=HOME", false))
                    .isEqualTo(SavedViews.Saving.SAVED);
            assertThat(views.save(ViewedList.CASES, "Satu lagi", "stage=HOME", false))
                    .isEqualTo(SavedViews.Saving.TOO_MANY);
            assertThat(views.of(ViewedList.CASES))
                    .hasSize(SavedViews.MOST)
                    .filteredOn(each -> each.query().equals("stage=HOME"))
                    .extracting(SavedView::name)
                    .containsExactly("Tampilan 7");
        });
    }

    @Test
    void takesNoneWithoutANameAndNoneThatIsLongerThanAnAddress() {
        Acting.as(SomeActors.consular(), () -> {
            assertThat(views.save(ViewedList.CASES, " ", "stage=HOME", false)).isEqualTo(SavedViews.Saving.NAMELESS);
            assertThat(views.save(ViewedList.CASES, "x".repeat(SavedViews.LONGEST_NAME + 1), "stage=HOME", false))
                    .isEqualTo(SavedViews.Saving.NAMELESS);
            assertThat(views.save(ViewedList.CASES, "Panjang", "x".repeat(501), false))
                    .isEqualTo(SavedViews.Saving.TOO_LONG);
        });
    }

    @Test
    void keepsViewsForTheOfficerWhoSavedThem() {
        Acting.as(
                SomeActors.consularTwo(),
                () -> assertThat(views.save(ViewedList.CASES, "Lewat tenggat", "breached=true", false))
                        .isEqualTo(SavedViews.Saving.SAVED));

        Acting.as(
                SomeActors.consularTwo(),
                () -> assertThat(views.of(ViewedList.CASES)).hasSize(1));
        Acting.as(
                SomeActors.reviewer(),
                () -> assertThat(views.of(ViewedList.CASES)).isEmpty());
    }

    @Test
    void sharesAViewWithThePostAndWithNobodyElse() {
        Acting.as(
                SomeActors.head(),
                () -> assertThat(views.save(ViewedList.CASES, "Rapat pagi", "by=NUMBER", true))
                        .isEqualTo(SavedViews.Saving.SAVED));

        Acting.as(
                SomeActors.medical(),
                () -> assertThat(views.of(ViewedList.CASES))
                        .anySatisfy(view -> assertThat(view.name() + view.query() + view.own())
                                .isEqualTo("Rapat pagiby=NUMBERfalse")));
        Acting.as(
                SomeActors.elsewhere(),
                () -> assertThat(views.of(ViewedList.CASES)).isEmpty());
        Acting.as(SomeActors.medical(), () -> views.forget(shared(SomeActors.medical())));
        Acting.as(SomeActors.head(), () -> views.forget(shared(SomeActors.head())));
        Acting.as(
                SomeActors.medical(),
                () -> assertThat(views.of(ViewedList.CASES)).isEmpty());
    }

    private UUID shared(Actor reader) {
        return Acting.as(reader, () -> views.of(ViewedList.CASES)).getFirst().id();
    }
}

package id.pulang.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cases.desk.Order;
import id.pulang.cases.desk.WorklistPage;
import id.pulang.cases.web.ListForm.Column;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The addresses of the same worklist otherwise sorted, narrowed or cut; without a server. */
class ListFormTests {

    private static final ListForm USUAL = new ListForm(null, null, null);
    private static final WorklistPage NOBODY = new WorklistPage(List.of(), 0, 1, 1, Map.of(), Map.of(), Map.of());
    private static final UUID OWNER = new UUID(1, 1);

    @Test
    void sortsByAColumnAndTheOtherWayRoundAtTheSecondPress() {
        var once = USUAL.shape().sortedBy(Order.By.NUMBER);
        var twice = once.sortedBy(Order.By.NUMBER);

        assertThat(once.query()).isEqualTo("by=NUMBER");
        assertThat(once.sorted(Order.By.NUMBER)).isEqualTo("ascending");
        assertThat(twice.query()).isEqualTo("by=NUMBER&down=true");
        assertThat(twice.sorted(Order.By.NUMBER)).isEqualTo("descending");
        assertThat(twice.sorted(Order.By.STAGE)).isNull();
        assertThat(USUAL.query()).isEmpty();
    }

    @Test
    void leavesAColumnOutAndBringsItBack() {
        var without = USUAL.shape().turned(Column.OWNER);

        assertThat(without.shows(Column.OWNER)).isFalse();
        assertThat(without.shows(Column.WAY)).isTrue();
        assertThat(without.query()).isEqualTo("without=OWNER");
        assertThat(without.turned(Column.OWNER).query()).isEmpty();
    }

    @Test
    void eachChipTakesAwayOneThingThatNarrowsTheListAndKeepsTheOrder() {
        var form = new FilterForm("", null, null, null, OWNER, true, null, null);
        var list = new ListForm(Order.By.SINCE, null, null);
        var view = new CaseListView(form, list, NOBODY, List.of(), List.of(), List.of(), false);

        assertThat(view.chips())
                .extracting(CaseListView.Chip::without)
                .containsExactly("/desk/cases?breached=true&by=SINCE", "/desk/cases?owner=" + OWNER + "&by=SINCE");
    }
}

package id.pulang.linkage.fellegisunter;

import id.pulang.linkage.blocking.Blocks;
import id.pulang.linkage.decision.WeightsOrigin;
import id.pulang.linkage.model.Parameters;

/**
 * Chooses the weights of long lists. What {@link ExpectationMaximization} learns is looked at before it is used: where
 * columns repeat each other it may have learnt what one household or one village looks like, and not one person. Then
 * it learns again, from pairs whose names do not contradict each other; and if that fails as well, the shipped weights
 * hold. Lists that tell neither births nor documents never teach that a name may contradict itself.
 */
public final class ModelSelection {

    private final PreparedRecords readings;
    private final RecordComparison comparison;
    private final Blocks blocks;
    private final int leastShared;
    private final FellegiSunterModel shipped;

    private ModelSelection(PreparedRecords readings, RecordComparison comparison, Blocks blocks, int leastShared) {
        this.readings = readings;
        this.comparison = comparison;
        this.blocks = blocks;
        this.leastShared = leastShared;
        shipped = FellegiSunterModel.shipped(-Math.log(Math.max(2, readings.size())) / Math.log(2))
                .amongRelatives(RelativesModel.shipped(), WeightsOrigin.SHIPPED);
    }

    /**
     * Learns, or ships what is known when the lists are short or do not hold enough pairs to learn from.
     *
     * @param leastShared how many keys two records must share to be compared
     */
    public static FellegiSunterModel learn(
            PreparedRecords readings, RecordComparison comparison, Blocks blocks, int leastShared) {
        var selection = new ModelSelection(readings, comparison, blocks, leastShared);
        FellegiSunterModel chosen =
                readings.size() < Parameters.FEWEST_OF_GARBLED_NAMES ? selection.shipped : selection.chosen();
        if (chosen.origin() == WeightsOrigin.LEARNT) {
            return chosen;
        }
        return ContextSample.limited(chosen, readings, comparison, blocks, leastShared);
    }

    private FellegiSunterModel chosen() {
        var lists = new SourcePairKinds(readings);
        TrainingPairs sample = TrainingPairs.of(readings, comparison, blocks, leastShared, lists);
        boolean few = readings.size() < Parameters.FEWEST_RECORDS;
        if (comparison.hasContext() && readings.tellPeopleApart()) {
            var free = ExpectationMaximization.learn(readings, comparison, sample, lists, false);
            boolean enough = few ? free.matches() >= readings.size() : free.enough();
            if (enough && free.sane() && free.namesAreGarbled()) {
                return free.weights();
            }
        }
        return few ? shipped : anchored(sample, lists);
    }

    private FellegiSunterModel anchored(TrainingPairs sample, SourcePairKinds lists) {
        var anchored = ExpectationMaximization.learn(readings, comparison, sample, lists, true);
        if (!anchored.enough()) {
            return shipped;
        }
        return anchored.sane()
                ? anchored.weights().amongRelatives(anchored.relatives(), WeightsOrigin.LEARNT_AMONG_RELATIVES)
                : shipped.amongRelatives(RelativesModel.shipped(), WeightsOrigin.SHIPPED_AS_LEARNT_FAILED);
    }
}

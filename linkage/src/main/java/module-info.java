/**
 * Record linkage: which records are about one person, how likely that is, and why.
 *
 * <p>Exported are the door ({@code Linker} and what it gives) and the values of the model. The comparison of fields,
 * the Fellegi-Sunter model, blocking and trees are not: what they find is said by explanations.
 */
module id.pulang.linkage {
    requires static org.jspecify;
    requires com.ibm.icu;

    exports id.pulang.linkage;
    exports id.pulang.linkage.model;
    exports id.pulang.linkage.decision;
    exports id.pulang.linkage.onetoone;
    exports id.pulang.linkage.batch;
    exports id.pulang.linkage.clustering;
    exports id.pulang.linkage.names;
    exports id.pulang.linkage.scripts;
    exports id.pulang.linkage.documents;
    exports id.pulang.linkage.search;
    exports id.pulang.linkage.kernels;
}

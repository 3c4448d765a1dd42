package id.pulang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** On the class path a module-info closes nothing; this does. */
@AnalyzeClasses(packages = "id.pulang", importOptions = ImportOption.DoNotIncludeTests.class)
class LinkageDoorTests {

    private static final String LINKAGE = ExportedPackages.LINKAGE;

    @ArchTest
    static final ArchRule onlyWhatLinkageExportsIsUsed = noClasses()
            .that()
            .resideOutsideOfPackage(LINKAGE + "..")
            .should()
            .dependOnClassesThat(new DescribedPredicate<JavaClass>("stand in a package that linkage does not export") {
                private final Set<String> exported = ExportedPackages.ofLinkage();

                @Override
                public boolean test(JavaClass type) {
                    String in = type.getPackageName();
                    boolean linkage = in.equals(LINKAGE) || in.startsWith(LINKAGE + ".");
                    return linkage && !exported.contains(in);
                }
            });
}

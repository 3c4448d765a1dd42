package id.pulang.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.pulang.linkage.Linker;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** On the class path a module-info closes nothing; this does. */
@AnalyzeClasses(
        packages = {"id.pulang.cli", "id.pulang.lists"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class LinkageDoorTests {

    private static final String LINKAGE = "id.pulang.linkage";

    @ArchTest
    static final ArchRule onlyWhatLinkageExportsIsUsed = noClasses()
            .that()
            .resideOutsideOfPackage(LINKAGE + "..")
            .should()
            .dependOnClassesThat(new DescribedPredicate<JavaClass>("stand in a package that linkage does not export") {
                private final Set<String> exported = exported();

                @Override
                public boolean test(JavaClass type) {
                    String in = type.getPackageName();
                    boolean linkage = in.equals(LINKAGE) || in.startsWith(LINKAGE + ".");
                    return linkage && !exported.contains(in);
                }
            });

    private static Set<String> exported() {
        return ModuleFinder.of(linkage()).find(LINKAGE).orElseThrow().descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static Path linkage() {
        try {
            return Path.of(Linker.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

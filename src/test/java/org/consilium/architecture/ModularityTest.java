package org.consilium.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.consilium.Consilium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// Modules use only what they declare, and nobody's inside.
class ModularityTest {
    @Test
    void letsModulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(Consilium.class).verify();
    }

    @Test
    void makesEveryModuleDeclareItsDependencies() {
        assertThat(Code.MODULES.keySet())
                .allSatisfy(module -> {
                    var declared = Code.annotationOf(module);
                    assertThat(declared).as("@ApplicationModule of %s", module).isNotNull();
                    assertThat(Code.MODULES.get(module))
                            .as("allowedDependencies of %s", module)
                            .doesNotContain(ApplicationModule.OPEN_TOKEN);
                });
    }

    @Test
    void knowsEveryModuleThatIsAllowed() {
        assertThat(Code.MODULES.values())
                .allSatisfy(allowed -> assertThat(Code.MODULES.keySet()).containsAll(allowed));
    }

    @Test
    void keepsTheFoundationFree() {
        assertThat(Code.MODULES.get("platform")).isEmpty();
        assertThat(Code.MODULES.get("ui")).isEqualTo(Set.of("platform"));
    }

    /// Writes the canvases and the diagram: `./consilium test -Dconsilium.documents=true`.
    @Test
    @EnabledIfSystemProperty(named = "consilium.documents", matches = "true")
    void writesTheModulesDown() {
        var options = Documenter.Options.defaults().withOutputFolder("docs/modules");
        new Documenter(ApplicationModules.of(Consilium.class), options)
                .writeModulesAsPlantUml()
                .writeModuleCanvases();
    }
}

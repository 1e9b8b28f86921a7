package org.consilium.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.consilium.platform.Database;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;

/// Names say what a thing is; what must stay inside a module is package-private; clock, database
/// and transactions each have one way.
class NamingTest {
    private static final Set<Class<?>> TIMES =
            Set.of(
                    Instant.class,
                    LocalDate.class,
                    LocalDateTime.class,
                    OffsetDateTime.class,
                    ZonedDateTime.class);

    @Test
    void bansNamesThatSayNothing() {
        check(
                noClasses()
                        .should()
                        .haveNameMatching(
                                ".*(Manager|Helper|Utils?|Impl|Dto|Data|Info|Base|Common|Service)"));
    }

    @Test
    void bansPackagesByLayer() {
        check(
                noClasses()
                        .should()
                        .resideInAnyPackage(
                                "..web..",
                                "..service..",
                                "..dto..",
                                "..repository..",
                                "..util..",
                                "..utils..",
                                "..common..",
                                "..impl.."));
    }

    @Test
    void keepsControllersAndListenersInside() {
        check(classes().that().areAnnotatedWith(Controller.class).should().notBePublic());
        check(classes().that().haveSimpleNameEndingWith("Listener").should().notBePublic());
        check(
                classes()
                        .that()
                        .areAnnotatedWith(Controller.class)
                        .and()
                        .doNotHaveSimpleName("ErrorPages")
                        .should()
                        .haveSimpleNameEndingWith("Controller"));
    }

    /// A repository is used by its own package; one that several features of a module share is in
    /// `model`, which Modulith keeps inside the module.
    @Test
    void keepsRepositoriesInside() {
        check(
                classes()
                        .that()
                        .haveNameMatching(".*(Repository|Queries)")
                        .and()
                        .resideOutsideOfPackage("..model..")
                        .should()
                        .notBePublic());
    }

    @Test
    void takesHandlersFromTheClosedList() {
        check(
                methods()
                        .that()
                        .areMetaAnnotatedWith(RequestMapping.class)
                        .should()
                        .haveNameMatching("list|show|form|create|update|delete"));
    }

    @Test
    void asksTheClockForTheTime() {
        check(
                noClasses()
                        .that()
                        .doNotHaveSimpleName("PlatformConfiguration")
                        .should()
                        .callMethodWhere(readsTheMachinesTime()));
    }

    @Test
    void leavesJdbcToDatabase() {
        check(
                noClasses()
                        .that()
                        .doNotBelongToAnyOf(Database.class)
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(
                                JdbcTemplate.class,
                                NamedParameterJdbcTemplate.class,
                                JdbcClient.class));
    }

    @Test
    void injectsByConstructorOnly() {
        check(noFields().should().beAnnotatedWith(Autowired.class));
        check(noFields().should().beAnnotatedWith(Value.class));
        check(noMethods().should().beAnnotatedWith(Autowired.class));
        check(fields().that().areDeclaredInClassesThat(areControllers()).should().beFinal());
    }

    /// Controllers, listeners and repositories have none: the use case they call, or that calls
    /// them, does.
    @Test
    void beginsTransactionsInUseCasesOnly() {
        check(
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .haveNameMatching(".*(Controller|Listener|Repository|Queries|Access|Job)")
                        .should()
                        .beAnnotatedWith(Transactional.class));
        check(
                noClasses()
                        .that()
                        .haveNameMatching(".*(Controller|Listener|Repository|Queries|Access|Job)")
                        .should()
                        .beAnnotatedWith(Transactional.class));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(Code.CLASSES);
    }

    private static DescribedPredicate<JavaClass> areControllers() {
        return DescribedPredicate.describe(
                "are controllers", type -> type.isAnnotatedWith(Controller.class));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheMachinesTime() {
        return DescribedPredicate.describe(
                "reads the machine's time", call -> isMachineTime(call.getTarget()));
    }

    private static boolean isMachineTime(AccessTarget.CodeUnitCallTarget target) {
        var owner = target.getOwner();
        var withoutClock = target.getRawParameterTypes().stream().noneMatch(NamingTest::isClock);
        if (owner.isEquivalentTo(Clock.class)) {
            return target.getName().startsWith("system");
        }
        if (owner.isEquivalentTo(System.class)) {
            return target.getName().equals("currentTimeMillis");
        }
        return target.getName().equals("now")
                && withoutClock
                && TIMES.stream().anyMatch(owner::isEquivalentTo);
    }

    private static boolean isClock(JavaClass type) {
        return type.isEquivalentTo(Clock.class);
    }
}

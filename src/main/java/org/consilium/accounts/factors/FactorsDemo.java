package org.consilium.accounts.factors;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.consilium.accounts.model.SecondFactors;
import org.consilium.platform.Cast;
import org.consilium.platform.Demo;
import org.consilium.platform.DemoStory;
import org.consilium.platform.MemberId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The staff of the demo world have authenticator apps, all with one known secret; the page that
/// asks for a code shows it.
@Component
public class FactorsDemo implements DemoStory {
    private static final List<Cast> STAFF = List.of(Cast.FARID, Cast.GRETA, Cast.KOFI);
    private static final byte[] SECRET =
            "consilium-demo-secret".getBytes(StandardCharsets.US_ASCII);

    private final SecondFactors factors;
    private final ObjectProvider<Demo> demo;

    /// [Demo] tells this story, so it is asked for only later.
    FactorsDemo(SecondFactors factors, ObjectProvider<Demo> demo) {
        this.factors = factors;
        this.demo = demo;
    }

    @Override
    public int chapter() {
        return 11;
    }

    @Override
    public void tell() {
        for (var one : STAFF) {
            factors.giveApp(one.id(), SECRET);
            factors.newRecoveryCodes(one.id());
        }
    }

    /// The code a member of the demo's staff would read from their telephone now.
    public Optional<String> codeOf(MemberId member) {
        boolean isStaff = STAFF.stream().anyMatch(one -> one.id().equals(member));
        return isStaff && demo.getObject().isTold()
                ? factors.nextCode(member, SECRET)
                : Optional.empty();
    }
}

package org.consilium.verification.registry;

import org.junit.jupiter.api.Nested;

class FormatRegistriesTest {
    record Sample(Registry registry, String country, String wellFormed, String mistyped) {}

    @Nested
    class Gmc extends Delegate {
        Gmc() {
            super(new Sample(FormatRegistries.gmc(), "GB", "1234567", "12345678"));
        }
    }

    @Nested
    class Gln extends Delegate {
        Gln() {
            super(new Sample(FormatRegistries.gln(), "CH", "7601000000019", "7601000000091"));
        }
    }

    @Nested
    class Lanr extends Delegate {
        Lanr() {
            super(new Sample(FormatRegistries.lanr(), "DE", "123456601", "213456601"));
        }
    }

    abstract static class Delegate implements RegistryContract {
        private final Sample sample;

        Delegate(Sample sample) {
            this.sample = sample;
        }

        @Override
        public Registry registry() {
            return sample.registry();
        }

        @Override
        public String country() {
            return sample.country();
        }

        @Override
        public String wellFormed() {
            return sample.wellFormed();
        }

        @Override
        public String mistyped() {
            return sample.mistyped();
        }
    }
}

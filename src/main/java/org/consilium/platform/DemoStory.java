package org.consilium.platform;

/// A module's part of the demo world, told once on the first start of an instance that is not
/// `--empty`, in the order of [#chapter], through the module's own use cases so that rules hold.
public interface DemoStory {
    /// Floors of the house, low ones first: accounts 10, verification 20, people 30, groups 40,
    /// discussions 50, later modules above.
    int chapter();

    void tell();
}

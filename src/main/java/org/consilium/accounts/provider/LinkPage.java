package org.consilium.accounts.provider;

/// Model of `accounts/provider-link`; `ready`: its reader has just come from the provider.
public record LinkPage(String label, boolean ready) {}

/// Signing in by an organisation's own identity provider (OpenID Connect).
@NullMarked
package org.consilium.accounts.provider;

import org.jspecify.annotations.NullMarked;

/** Words in their surroundings and texts beside others: concordances and near-duplicates. */
@NullMarked
package dev.lede.stats.context;

import org.jspecify.annotations.NullMarked;

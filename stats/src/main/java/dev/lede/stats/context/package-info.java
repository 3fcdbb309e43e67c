/** Words in their surroundings and texts beside others: concordances and near-duplicates. */
package dev.lede.stats.context;

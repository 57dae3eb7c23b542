import { writeRecipes } from './recipes.ts';

writeRecipes();

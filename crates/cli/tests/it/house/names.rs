//! The names in a module's code: what it defines, what it takes under a name of its own, which paths it mentions.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, ImplItem, Item, ItemUse, Macro, Meta, Path, UseTree, Visibility};

use super::tree::{Module, Place, Use, is_test};

#[derive(Default)]
pub(crate) struct Names {
    defines: BTreeSet<String>,
    uses: Vec<Use>,
    paths: BTreeSet<Place>,
}

impl Names {
    pub(crate) fn of_item(&mut self, item: &Item) {
        let defined = match item {
            Item::Const(item) => Some(&item.ident),
            Item::Enum(item) => Some(&item.ident),
            Item::Fn(item) => Some(&item.sig.ident),
            Item::Macro(item) => item.ident.as_ref(),
            Item::Static(item) => Some(&item.ident),
            Item::Struct(item) => Some(&item.ident),
            Item::Trait(item) => Some(&item.ident),
            Item::Type(item) => Some(&item.ident),
            _ => None,
        };
        self.defines.extend(defined.map(ToString::to_string));
        if let Item::Macro(item) = item {
            self.defined_by_macro(&item.mac.tokens);
        }
        self.visit_item(item);
    }

    pub(crate) fn into_module(self, file: &str) -> Module {
        let Self { defines, uses, paths } = self;
        Module { file: file.to_owned(), defines, uses, paths, is_silent: false }
    }

    /// A macro such as `db::row!` defines the struct that is written in it.
    fn defined_by_macro(&mut self, tokens: &TokenStream) {
        let mut after_keyword = false;
        for token in tokens.clone() {
            let TokenTree::Ident(ident) = token else {
                after_keyword = false;
                continue;
            };
            let ident = ident.to_string();
            if after_keyword {
                self.defines.insert(ident.clone());
            }
            after_keyword = ["const", "enum", "fn", "static", "struct", "trait", "type"].contains(&&*ident);
        }
    }

    fn of_use(&mut self, tree: &UseTree, before: &[String], hands_on: bool) {
        let with = |ident: &syn::Ident| [before, &[ident.to_string()]].concat();
        let mut leaf = |path: Place, name: Option<String>| {
            // `use super::news::{self, …}` names the module itself.
            let path = if path.len() > 1 { strip_self(path) } else { path };
            let name = name.map(|name| if name == "self" { path[path.len() - 1].clone() } else { name });
            self.uses.push(Use { path, name, hands_on });
        };
        match tree {
            UseTree::Path(tree) => self.of_use(&tree.tree, &with(&tree.ident), hands_on),
            UseTree::Name(tree) => leaf(with(&tree.ident), Some(tree.ident.to_string())),
            UseTree::Rename(tree) => leaf(with(&tree.ident), Some(tree.rename.to_string())),
            UseTree::Glob(_) => leaf(before.to_vec(), None),
            UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.of_use(tree, before, hands_on));
            }
        }
    }

    /// What is written in a macro is no syntax yet; its paths are names with `::` between them.
    fn of_tokens(&mut self, tokens: &TokenStream) {
        let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
        let mut path = Place::new();
        let mut colons = 0;
        let mut is_member = false;
        for token in &tokens {
            match token {
                TokenTree::Ident(ident) if colons == 2 && !path.is_empty() => path.push(ident.to_string()),
                TokenTree::Ident(ident) => {
                    self.mention(std::mem::take(&mut path));
                    if !is_member {
                        path = vec![ident.to_string()];
                    }
                }
                TokenTree::Group(group) => self.of_tokens(&group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            let punct = if let TokenTree::Punct(punct) = token { punct.as_char() } else { ' ' };
            colons = if punct == ':' { colons + 1 } else { 0 };
            is_member = punct == '.';
            if !matches!(token, TokenTree::Ident(_)) && colons == 0 {
                self.mention(std::mem::take(&mut path));
            }
        }
        self.mention(path);
    }

    fn mention(&mut self, path: Place) {
        if !path.is_empty() {
            self.paths.insert(path);
        }
    }
}

fn strip_self(mut path: Place) -> Place {
    if path.last().is_some_and(|last| last == "self") {
        path.pop();
    }
    path
}

impl<'ast> Visit<'ast> for Names {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if item.leading_colon.is_none() {
            self.of_use(&item.tree, &[], !matches!(item.vis, Visibility::Inherited));
        }
    }

    fn visit_path(&mut self, path: &'ast Path) {
        if path.leading_colon.is_none() {
            self.mention(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, written: &'ast Macro) {
        self.of_tokens(&written.tokens);
        visit::visit_macro(self, written);
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if let Meta::List(list) = &attribute.meta {
            self.of_tokens(&list.tokens);
        }
    }

    fn visit_impl_item(&mut self, item: &'ast ImplItem) {
        if !matches!(item, ImplItem::Fn(function) if is_test(&function.attrs)) {
            visit::visit_impl_item(self, item);
        }
    }
}

"""Takes out of source text what costs a browser time or bytes and nobody needs there.

That is the examples of rules, the annotations of functions, and the making of data classes: ``dataclasses`` writes and compiles
the methods of each anew at every import, which takes a browser some four milliseconds a class. They are written out here.
"""

import ast

EXAMPLES = frozenset(("flags", "passes"))


def lean(source: str) -> str:
    """Returns source that does the same, without examples and annotations, and with the methods of data classes written out.

    The annotations of named tuples stay: these are made from them. A data class may only have fields with a default or
    without; `dataclasses.replace` is the only function for it. Its instances can be changed in the browser, even frozen ones.
    """
    tree = _Lean().visit(ast.parse(source))
    return ast.unparse(ast.fix_missing_locations(tree))


class _Lean(ast.NodeTransformer):
    replaces = False
    """Whether the module calls `dataclasses.replace`."""

    def visit_Module(self, node: ast.Module) -> ast.AST:
        imports = [
            made for made in node.body if isinstance(made, ast.ImportFrom) and made.module == "dataclasses"
        ]
        names = {alias.name for made in imports for alias in made.names}
        if imports and names <= {"dataclass", "replace"}:
            self.replaces = "replace" in names
            node.body = [
                _written_out(made) if isinstance(made, ast.ClassDef) and _is_data_class(made) else made
                for made in node.body
                if made not in imports
            ]
        return self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        if isinstance(node.func, ast.Name) and node.func.id == "Rule":
            for given in node.keywords:
                if given.arg in EXAMPLES:
                    given.value = ast.Tuple([], ast.Load())
        if self.replaces and isinstance(node.func, ast.Name) and node.func.id == "replace":
            first, *others = node.args
            node.func, node.args = ast.Attribute(first, "__replace__", ast.Load()), others
        return self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)


def _is_data_class(node: ast.ClassDef) -> bool:
    return any("dataclass" in ast.unparse(made) for made in node.decorator_list)


def _written_out(node: ast.ClassDef) -> ast.ClassDef:
    """Returns a data class as a class with slots and the methods of a data class that the engine uses."""
    fields = [made for made in node.body if isinstance(made, ast.AnnAssign)]
    names = [ast.unparse(made.target) for made in fields]
    given = [
        name if made.value is None else f"{name}={ast.unparse(made.value)}"
        for name, made in zip(names, fields, strict=True)
    ]
    values = "".join(f"self.{name}, " for name in names)
    theirs = values.replace("self.", "other.")
    rest = [made for made in node.body if made not in fields]
    checks = any(isinstance(made, ast.FunctionDef) and made.name == "__post_init__" for made in rest)
    assignments = "".join(f"    self.{name} = {name}\n" for name in names)
    changes = ", ".join(f"{name!r}: self.{name}" for name in names)
    methods = f"""
__slots__ = {tuple(names)!r}
def __init__(self, {", ".join(given)}):
{assignments}{"    self.__post_init__()" if checks else ""}
def __eq__(self, other):
    return ({values}) == ({theirs}) if other.__class__ is self.__class__ else NotImplemented
def __hash__(self):
    return hash(({values}))
def __replace__(self, **changes):
    return self.__class__(**{{{changes}}} | changes)
def __repr__(self):
    return f"{{self.__class__.__name__}}{{({values})}}"
"""
    node.decorator_list = [made for made in node.decorator_list if "dataclass" not in ast.unparse(made)]
    node.body = [*ast.parse(methods).body, *rest]
    return node
